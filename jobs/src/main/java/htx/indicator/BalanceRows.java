package htx.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import htx.silver.DebtGroup;
import htx.silver.DebtGroupRule;
import htx.silver.Loan;
import htx.silver.LoanBalance;
import htx.table.Assumptions;
import htx.table.Inputs;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * The base rows of what is owed: each loan granted up to the occasion's last day, or stated on it,
 * with what is owed on it that day.
 */
final class BalanceRows {
  /**
   * What is owed; 0 for a loan that a statement of that day leaves out, null where its fund has no
   * statement of that day.
   */
  static final String OUTSTANDING = "owed";

  /** What of it is overdue. */
  static final String OVERDUE = "owed_overdue";

  /** What of it a customer owes whose worst loan with the fund is in group 3 to 5. */
  static final String BAD_DEBT = "owed_bad";

  private static final Column BALANCE = LoanBalance.OUTSTANDING.col();
  private static final Column STATED = BALANCE.isNotNull();

  private BalanceRows() {}

  static Dataset<Row> of(Inputs inputs, Assumptions assumptions, Occasions occasions) {
    Dataset<Row> loans =
        loans(inputs, occasions)
            .join(
                balances(inputs, occasions),
                new String[] {Occasions.OCCASION, Loan.FUND.name(), Loan.LOAN_ID.name()},
                "left")
            .where(STATED.or(Loan.DISBURSED_ON.col().leq(col(Occasions.PERIOD_END))));

    return LoanRows.placed(withDebt(loans), inputs, assumptions);
  }

  private static Dataset<Row> withDebt(Dataset<Row> loans) {
    Column occasion = col(Occasions.OCCASION);
    Column fund = Loan.FUND.col();
    Column ofTheFund = max(STATED).over(Window.partitionBy(occasion, fund));
    Column worst =
        max(when(BALANCE.gt(0), col("group")))
            .over(Window.partitionBy(occasion, fund, Loan.BORROWER.col()));

    return loans
        .withColumn("worst", worst)
        .withColumn("stated", ofTheFund)
        .withColumn(OUTSTANDING, debt(STATED))
        .withColumn(OVERDUE, debt(LoanBalance.DAYS_OVERDUE.col().gt(0)))
        .withColumn(BAD_DEBT, debt(STATED.and(col("worst").geq(DebtGroup.BAD_FROM))));
  }

  /** The balance where it is of a kind, else nothing; unknown where the fund states none. */
  private static Column debt(Column ofKind) {
    return LoanBalance.OUTSTANDING.as(when(col("stated"), when(ofKind, BALANCE).otherwise(lit(0))));
  }

  private static Dataset<Row> loans(Inputs inputs, Occasions occasions) {
    return occasions
        .of(inputs.rows(Loan.TABLE), occasion -> lit(true))
        .select(
            col(Occasions.OCCASION),
            col(Occasions.PERIOD_END),
            Loan.FUND.col(),
            Loan.LOAN_ID.col(),
            Loan.BORROWER.col(),
            Loan.COMMUNE.col(),
            Loan.DISTRICT.col(),
            Loan.DISBURSED_ON.col());
  }

  /** The balances of an occasion's last day, with their debt groups. */
  private static Dataset<Row> balances(Inputs inputs, Occasions occasions) {
    Column onDay = LoanBalance.ON_DAY.col();
    Dataset<Row> stated =
        occasions.of(
            inputs.rows(LoanBalance.TABLE),
            occasion -> onDay.equalTo(occasion.getField(Occasions.PERIOD_END)));

    return grouped(stated, inputs.rows(DebtGroupRule.TABLE))
        .select(
            col(Occasions.OCCASION),
            LoanBalance.FUND.col(),
            LoanBalance.LOAN_ID.col(),
            LoanBalance.OUTSTANDING.col(),
            LoanBalance.DAYS_OVERDUE.col(),
            col("group"));
  }

  /** The debt group of each balance by the rule in force; without one, the sender's. */
  private static Dataset<Row> grouped(Dataset<Row> balances, Dataset<Row> rules) {
    Column day = LoanBalance.ON_DAY.col();
    Column days = LoanBalance.DAYS_OVERDUE.col();
    Column inForce =
        DebtGroupRule.VALID_FROM
            .col()
            .isNull()
            .or(DebtGroupRule.VALID_FROM.col().leq(day))
            .and(DebtGroupRule.VALID_TO.col().isNull().or(DebtGroupRule.VALID_TO.col().gt(day)));
    Column falls =
        DebtGroupRule.DAYS_FROM
            .col()
            .leq(days)
            .and(
                DebtGroupRule.DAYS_BELOW
                    .col()
                    .isNull()
                    .or(DebtGroupRule.DAYS_BELOW.col().gt(days)));
    Dataset<Row> byDays =
        rules
            .where(DebtGroupRule.DEBT_GROUP.col().isNotNull())
            .select(
                DebtGroupRule.DEBT_GROUP.col().as("rule_group"),
                DebtGroupRule.DAYS_FROM.col(),
                DebtGroupRule.DAYS_BELOW.col(),
                DebtGroupRule.VALID_FROM.col(),
                DebtGroupRule.VALID_TO.col());
    return balances
        .join(broadcast(byDays), inForce.and(falls), "left")
        .withColumn("group", coalesce(col("rule_group"), LoanBalance.DEBT_GROUP.col()));
  }
}
