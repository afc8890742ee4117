package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Coded;
import htx.table.Field;
import htx.table.Table;

/** One loan that a fund granted. */
public final class Loan {
  /** Who may borrow. */
  public enum BorrowerKind implements Coded {
    ORGANISATION,
    COOP_MEMBER,
    GROUP_MEMBER
  }

  private static final Table.Builder COLUMNS =
      Table.silver("loan", "one loan, as one delivery states it");

  public static final Field LOAN_ID =
      COLUMNS.required(
          "loan_id", StringType, "Số hợp đồng", "Contract number, unique within the fund");
  public static final Field FUND = COLUMNS.required("fund", StringType, "Nguồn vốn", "Fund code");
  public static final Field BORROWER =
      COLUMNS.required(
          "borrower", StringType, "Mã người vay (bí danh)", "Pseudonym of the borrower");
  public static final Field BORROWER_KIND =
      COLUMNS.requiredCode("borrower_kind", BorrowerKind.values(), "Đối tượng vay", "");
  public static final Field ORG_ID =
      COLUMNS.optional(
          "org_id",
          StringType,
          "Mã tổ chức",
          "The organisation that borrows, or that the borrower belongs to");
  public static final Field COMMUNE =
      COLUMNS.required(
          "commune", StringType, "Mã xã", "Commune code, valid on the day of disbursement");
  public static final Field DISTRICT =
      COLUMNS.required("district", StringType, "Mã huyện", "District of the commune on that day");
  public static final Field DISBURSED_ON =
      COLUMNS.required("disbursed_on", DateType, "Ngày giải ngân", "First disbursement");
  public static final Field AMOUNT =
      COLUMNS.required(
          "amount", createDecimalType(20, 0), "Số tiền vay (đồng)", "Amount lent in dong");
  public static final Field TERM_MONTHS =
      COLUMNS.required("term_months", IntegerType, "Thời hạn (tháng)", "Term in months");
  public static final Field YEARLY_RATE =
      COLUMNS.required(
          "yearly_rate", createDecimalType(9, 6), "Lãi suất năm", "Interest a year, as a fraction");
  public static final Field PURPOSE =
      COLUMNS.optional("purpose", StringType, "Mục đích vay", "Purpose as stated");
  public static final Field PRIORITY =
      COLUMNS.optional("priority", StringType, "Diện ưu tiên", "Reason of priority; none without");

  public static final Table TABLE =
      Provenance.on(COLUMNS)
          .holding("số tiền vay dương", "every amount is positive", () -> AMOUNT.col().gt(0))
          .replacedBy(Provenance.SOURCE)
          .keyedBy(FUND, LOAN_ID, Provenance.KNOWN_FROM);

  private Loan() {}
}
