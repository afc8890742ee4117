package htx.gold;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.indicator.BalanceIndicators;
import htx.indicator.CapitalIndicators;
import htx.indicator.LoanIndicators;
import htx.indicator.Perimeter;
import htx.silver.DebtGroupRule;
import htx.silver.Grouping;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Input;
import htx.table.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What one source of capital held and lent in one year. */
public final class Lending {
  private static final Table.Builder COLUMNS =
      Table.gold("lending", "one basis, unit, fund and year");

  public static final Field BASIS = COLUMNS.declare(Perimeter.BASIS);
  public static final Field LEVEL = COLUMNS.declare(Perimeter.LEVEL);
  public static final Field UNIT = COLUMNS.declare(Perimeter.UNIT);
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
      COLUMNS.optional("loans", LongType, "Số khoản vay", "Loans granted in the year");
  public static final Field DISBURSED =
      COLUMNS.optional(
          "disbursed", createDecimalType(20, 0), "Doanh số cho vay (đồng)", "Lent in the year");
  public static final Field AVERAGE_LOAN =
      COLUMNS.optional(
          "average_loan",
          createDecimalType(24, 6),
          "Mức vay bình quân (đồng)",
          "Disbursed for each loan");
  public static final Field OUTSTANDING =
      COLUMNS.optional(
          "outstanding",
          createDecimalType(20, 0),
          "Dư nợ (đồng)",
          "Owed at the end of the year; none without a statement of that day");
  public static final Field BORROWERS =
      COLUMNS.optional(
          "borrowers",
          LongType,
          "Số người vay",
          "Borrowers with an outstanding loan, each counted once");
  public static final Field OVERDUE =
      COLUMNS.optional(
          "overdue", createDecimalType(20, 0), "Nợ quá hạn (đồng)", "Outstanding of loans overdue");
  public static final Field BAD_DEBT =
      COLUMNS.optional(
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
          "Tỷ lệ cho vay diện ưu tiên",
          "Share of the year's lending for a reason of priority, of the commune or the borrower");
  public static final Field NOT_SENT = COLUMNS.declare(IndicatorValue.NOT_SENT);
  public static final Field DEBT_RULE =
      COLUMNS.required(
          "debt_rule",
          StringType,
          "Quy tắc phân nhóm nợ",
          "The rule by which groups stand that day");

  public static final Table TABLE =
      COLUMNS
          .holding(
              "nợ quá hạn và nợ xấu không quá dư nợ",
              "neither overdue nor bad debt exceeds what is outstanding",
              () -> OVERDUE.col().leq(OUTSTANDING.col()).and(BAD_DEBT.col().leq(OUTSTANDING.col())))
          .holding(
              "vốn điều lệ không quá tổng nguồn vốn",
              "charter capital does not exceed total capital",
              () -> CHARTER_CAPITAL.col().leq(TOTAL_CAPITAL.col()))
          .holding(
              "các tỷ lệ từ 0 đến 1",
              "shares are from 0 to 1",
              () -> NPL_SHARE.col().between(0, 1).and(PRIORITY_SHARE.col().between(0, 1)))
          .keyedBy(BASIS, LEVEL, UNIT, FUND, YEAR);

  public static final Derivation DERIVATION =
      Derivation.of(
          TABLE,
          (inputs, assumptions) ->
              compute(inputs.rows(IndicatorValue.TABLE), inputs.list(DebtGroupRule.TABLE)),
          IndicatorValue.of(
              LoanIndicators.FAMILY, BalanceIndicators.FAMILY, CapitalIndicators.FAMILY),
          Input.list(DebtGroupRule.TABLE));

  /** The rule where no circular classes loans: the sender's groups stand. */
  public static final String AS_REPORTED = "as_reported";

  private Lending() {}

  static Dataset<Row> compute(Dataset<Row> loansAndCapital, List<Row> rules) {
    return loansAndCapital
        .where(IndicatorValue.DIMENSION.isOneOf(Grouping.ALL, Grouping.FUND))
        .groupBy(
            IndicatorValue.BASIS.col(),
            IndicatorValue.LEVEL.col(),
            IndicatorValue.UNIT.col(),
            IndicatorValue.ITEM.col().as(FUND.name()),
            year(IndicatorValue.PERIOD_END.col()).as(YEAR.name()))
        .agg(
            CHARTER_CAPITAL.as(Pivot.of(CapitalIndicators.FUND_CHARTER_CAPITAL)),
            TOTAL_CAPITAL.as(Pivot.of(CapitalIndicators.FUND_TOTAL_CAPITAL)),
            LOANS.as(Pivot.countOf(LoanIndicators.LOANS_GRANTED)),
            DISBURSED.as(Pivot.countOf(LoanIndicators.DISBURSED)),
            AVERAGE_LOAN.as(Pivot.of(LoanIndicators.AVERAGE_LOAN)),
            OUTSTANDING.as(Pivot.of(BalanceIndicators.OUTSTANDING)),
            BORROWERS.as(Pivot.of(BalanceIndicators.BORROWERS)),
            OVERDUE.as(Pivot.of(BalanceIndicators.OVERDUE)),
            BAD_DEBT.as(Pivot.of(BalanceIndicators.BAD_DEBT)),
            NPL_SHARE.as(Pivot.of(BalanceIndicators.NPL_SHARE)),
            PRIORITY_SHARE.as(Pivot.of(LoanIndicators.PRIORITY_SHARE)),
            max(NOT_SENT.col()).as(NOT_SENT.name()))
        .withColumn(DEBT_RULE.name(), ruleInForce(rules))
        .select(TABLE.columns());
  }

  /** The rule by which groups stand at the end of the row's year. */
  private static Column ruleInForce(List<Row> rules) {
    Column endOfYear = make_date(YEAR.col(), lit(12), lit(31));
    Column rule = lit(AS_REPORTED);

    for (Row row : byName(rules)) {
      LocalDate from = DebtGroupRule.VALID_FROM.dayIn(row);
      LocalDate to = DebtGroupRule.VALID_TO.dayIn(row);
      Column began = from == null ? lit(true) : endOfYear.geq(lit(from));
      Column stands = to == null ? lit(true) : endOfYear.lt(lit(to));
      rule = when(began.and(stands), DebtGroupRule.RULE.textIn(row)).otherwise(rule);
    }

    return rule;
  }

  private static List<Row> byName(List<Row> rules) {
    return rules.stream()
        .sorted(Comparator.comparing((Row row) -> DebtGroupRule.RULE.textIn(row)))
        .toList();
  }
}
