package htx.silver;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/** What was owed on one loan on one reporting day. */
public final class LoanBalance {
  private static final Table.Builder COLUMNS =
      Table.silver("loan_balance", "one loan and reporting day, as one delivery states it");

  public static final Field LOAN_ID =
      COLUMNS.required("loan_id", StringType, "Số hợp đồng", "Contract number");
  public static final Field FUND = COLUMNS.required("fund", StringType, "Nguồn vốn", "Fund code");
  public static final Field ON_DAY =
      COLUMNS.required("on_day", DateType, "Ngày chốt số liệu", "Reporting day");
  public static final Field OUTSTANDING =
      COLUMNS.required(
          "outstanding", createDecimalType(20, 0), "Dư nợ (đồng)", "Principal outstanding in dong");
  public static final Field DAYS_OVERDUE =
      COLUMNS.required("days_overdue", IntegerType, "Số ngày quá hạn", "Days overdue");
  public static final Field DEBT_GROUP =
      COLUMNS.required(
          "debt_group", IntegerType, "Nhóm nợ", "Debt group 1 to 5 as the sender classed it");

  public static final Table TABLE =
      Provenance.on(COLUMNS)
          .holding("dư nợ không âm", "nothing owed is negative", () -> OUTSTANDING.col().geq(0))
          .holding(
              "nhóm nợ từ 1 đến 5",
              "debt groups are numbered 1 to 5",
              () -> DEBT_GROUP.col().between(DebtGroup.STANDARD.number(), DebtGroup.LOSS.number()))
          .replacedBy(Provenance.SOURCE)
          .keyedBy(FUND, LOAN_ID, ON_DAY, Provenance.KNOWN_FROM);

  private LoanBalance() {}
}
