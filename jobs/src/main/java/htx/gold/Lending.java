package htx.gold;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.table.Field;
import htx.table.Table;

/** What one source of capital held and lent in one year. */
public final class Lending {
  private static final Table.Builder COLUMNS =
      Table.gold("lending", "one basis, unit, fund and year");

  public static final Field BASIS =
      COLUMNS.required("basis", StringType, "Địa giới", "of_the_day or comparable");
  public static final Field LEVEL =
      COLUMNS.required("level", StringType, "Cấp", "province or district");
  public static final Field UNIT =
      COLUMNS.required("unit", StringType, "Mã đơn vị", "Code of the unit");
  public static final Field FUND =
      COLUMNS.required("fund", StringType, "Nguồn vốn", "Fund code, or all");
  public static final Field YEAR = COLUMNS.required("year", IntegerType, "Năm", "Year");
  public static final Field CHARTER_CAPITAL =
      COLUMNS.optional(
          "charter_capital",
          createDecimalType(20, 0),
          "Vốn điều lệ (đồng)",
          "At the end of the year; whole province only");
  public static final Field TOTAL_CAPITAL =
      COLUMNS.optional(
          "total_capital",
          createDecimalType(20, 0),
          "Tổng nguồn vốn (đồng)",
          "All kinds, at the end of the year; whole province only");
  public static final Field LOANS =
      COLUMNS.required("loans", LongType, "Số khoản vay", "Loans granted in the year");
  public static final Field DISBURSED =
      COLUMNS.required(
          "disbursed", createDecimalType(20, 0), "Doanh số cho vay (đồng)", "Lent in the year");
  public static final Field AVERAGE_LOAN =
      COLUMNS.optional(
          "average_loan",
          createDecimalType(24, 6),
          "Mức vay bình quân (đồng)",
          "Disbursed for each loan");
  public static final Field OUTSTANDING =
      COLUMNS.required(
          "outstanding", createDecimalType(20, 0), "Dư nợ (đồng)", "Owed at the end of the year");
  public static final Field BORROWERS =
      COLUMNS.required(
          "borrowers",
          LongType,
          "Số người vay",
          "Borrowers with an outstanding loan, each counted once");
  public static final Field OVERDUE =
      COLUMNS.required(
          "overdue", createDecimalType(20, 0), "Nợ quá hạn (đồng)", "Outstanding of loans overdue");
  public static final Field BAD_DEBT =
      COLUMNS.required(
          "bad_debt",
          createDecimalType(20, 0),
          "Nợ xấu (đồng)",
          "Outstanding of borrowers whose worst loan is in group 3 to 5");
  public static final Field NPL_SHARE =
      COLUMNS.optional(
          "npl_share", createDecimalType(18, 6), "Tỷ lệ nợ xấu", "Bad debt over outstanding");
  public static final Field PRIORITY_SHARE =
      COLUMNS.optional(
          "priority_share",
          createDecimalType(18, 6),
          "Tỷ lệ cho vay xã ưu tiên",
          "Share of the year's lending that went to priority communes");
  public static final Field DEBT_RULE =
      COLUMNS.required(
          "debt_rule",
          StringType,
          "Quy tắc phân nhóm nợ",
          "The rule by which groups stand that day");

  public static final Table TABLE = COLUMNS.keyedBy(BASIS, LEVEL, UNIT, FUND, YEAR);

  private Lending() {}
}
