package htx.indicator;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import htx.silver.DebtGroupRule;
import htx.silver.Loan;
import htx.silver.LoanBalance;
import htx.silver.Provenance;
import htx.table.Assumptions;
import htx.table.Inputs;
import htx.territory.Boundaries;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The base rows of lending: each loan granted up to the occasion's last day, and each balance of
 * that day.
 */
final class LoanRows {
  /** Whether the row is a loan granted in the occasion's period. */
  static final String GRANTED = "granted";

  /** Whether the row is a loan granted by the occasion's last day. */
  static final String LENT = "lent";

  /** What is owed; 0 for a loan of a fund that states balances of that day, null without. */
  static final String OUTSTANDING = "outstanding";

  static final String OVERDUE = "overdue";
  static final String BAD_DEBT = "bad_debt";

  private static final Column[] COLUMNS = {
    col(Occasions.OCCASION),
    col(Places.DAY_DISTRICT),
    col(Places.DAY_PROVINCE),
    col(Places.COMPARABLE_DISTRICT),
    col(Places.COMPARABLE_PROVINCE),
    Loan.FUND.col(),
    col(GRANTED),
    col(LENT),
    Loan.AMOUNT.col(),
    Loan.PRIORITY.col(),
    Loan.BORROWER.col(),
    LoanBalance.OUTSTANDING.as(col(OUTSTANDING)),
    LoanBalance.OUTSTANDING.as(col(OVERDUE)).as(OVERDUE),
    LoanBalance.OUTSTANDING.as(col(BAD_DEBT)).as(BAD_DEBT)
  };

  private LoanRows() {}

  static Dataset<Row> of(Inputs inputs, Assumptions assumptions, Occasions occasions) {
    Boundaries boundaries = Boundaries.of(inputs);
    Dataset<Row> balances = balances(inputs, occasions);
    Dataset<Row> loans = loans(inputs.rows(Loan.TABLE), balances, occasions);
    return placed(loans, boundaries, assumptions)
        .select(COLUMNS)
        .unionByName(placed(balances, boundaries, assumptions).select(COLUMNS));
  }

  private static Dataset<Row> placed(
      Dataset<Row> rows, Boundaries boundaries, Assumptions assumptions) {
    return Places.added(
        rows,
        boundaries,
        assumptions,
        Loan.COMMUNE.col(),
        Loan.DISTRICT.col(),
        Loan.DISBURSED_ON.col());
  }

  private static Dataset<Row> loans(
      Dataset<Row> ledger, Dataset<Row> balances, Occasions occasions) {
    Dataset<Row> stated =
        balances
            .select(col(Occasions.OCCASION), Loan.FUND.col())
            .distinct()
            .withColumn("nothing", lit(0));
    Column disbursedOn = Loan.DISBURSED_ON.col();
    return occasions
        .of(ledger, occasion -> disbursedOn.leq(occasion.getField(Occasions.PERIOD_END)))
        .withColumn(GRANTED, disbursedOn.geq(col(Occasions.PERIOD_START)))
        .withColumn(LENT, lit(true))
        .join(broadcast(stated), new String[] {Occasions.OCCASION, Loan.FUND.name()}, "left")
        .withColumn(OUTSTANDING, col("nothing"))
        .withColumn(OVERDUE, col("nothing"))
        .withColumn(BAD_DEBT, col("nothing"));
  }

  /** The balances of an occasion's last day, with the loans that they are of. */
  private static Dataset<Row> balances(Inputs inputs, Occasions occasions) {
    Column onDay = LoanBalance.ON_DAY.col();
    Dataset<Row> stated =
        occasions.of(
            inputs.rows(LoanBalance.TABLE),
            occasion -> onDay.equalTo(occasion.getField(Occasions.PERIOD_END)));
    Dataset<Row> ledger =
        inputs
            .rows(Loan.TABLE)
            .select(
                Loan.FUND.col(),
                Loan.LOAN_ID.col(),
                Loan.BORROWER.col(),
                Loan.COMMUNE.col(),
                Loan.DISTRICT.col(),
                Loan.DISBURSED_ON.col(),
                Provenance.KNOWN_FROM.col().as("loan_known_from"),
                Provenance.KNOWN_TO.col().as("loan_known_to"));
    Column loanKnown =
        col("loan_known_from")
            .leq(col(Occasions.KNOWN_ON))
            .and(
                col("loan_known_to").isNull().or(col("loan_known_to").gt(col(Occasions.KNOWN_ON))));
    Column owed = LoanBalance.OUTSTANDING.col();
    WindowSpec customer =
        Window.partitionBy(col(Occasions.OCCASION), Loan.FUND.col(), Loan.BORROWER.col());
    Column worst = max(when(owed.gt(0), col("group"))).over(customer);

    return grouped(stated, inputs.rows(DebtGroupRule.TABLE))
        .join(ledger, new String[] {Loan.FUND.name(), Loan.LOAN_ID.name()})
        .where(loanKnown)
        .withColumn("worst", worst)
        .withColumn(OVERDUE, when(LoanBalance.DAYS_OVERDUE.col().gt(0), owed).otherwise(lit(0)))
        .withColumn(BAD_DEBT, when(col("worst").geq(3), owed).otherwise(lit(0)))
        .withColumn(GRANTED, lit(false))
        .withColumn(LENT, lit(false))
        .withColumn(Loan.AMOUNT.name(), lit(0))
        .withColumn(Loan.PRIORITY.name(), lit(null).cast(StringType));
  }

  /** The debt group of each balance by the rule in force; without one, the sender's. */
  private static Dataset<Row> grouped(Dataset<Row> balances, Dataset<Row> rules) {
    Column day = LoanBalance.ON_DAY.col();
    Column days = LoanBalance.DAYS_OVERDUE.col();
    Column inForce =
        col("valid_from")
            .isNull()
            .or(col("valid_from").leq(day))
            .and(col("valid_to").isNull().or(col("valid_to").gt(day)));
    Column falls =
        col("days_from").leq(days).and(col("days_below").isNull().or(col("days_below").gt(days)));
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
