package htx.gold;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.year;

import htx.indicator.OrganisationState;
import htx.silver.AnnualReturn;
import htx.silver.Cooperative;
import htx.silver.Loan;
import htx.silver.LoanBalance;
import htx.silver.Provenance;
import htx.table.Field;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Lines that other lines contradict: where they stand, and what is doubted of each. */
final class LineChecks {
  /** A slip of unit is a thousandfold; what an organisation earns or has varies less than this. */
  private static final int TIMES = 300;

  private static final String BEFORE = "before";

  /** The year that returns and chain lines are about. */
  private static final String YEAR = AnnualReturn.YEAR.name();

  private LineChecks() {}

  /** Organisations that several districts' registers have for one day. */
  static Dataset<Row> inSeveralDistricts(Dataset<Row> registered) {
    WindowSpec same = Window.partitionBy(Cooperative.ORG_ID.col(), Cooperative.REPORTED_ON.col());
    Column first = min(Cooperative.DISTRICT.col()).over(same);
    Column last = max(Cooperative.DISTRICT.col()).over(same);

    return registered
        .withColumn(
            CrossCheck.DETAIL.name(),
            concat_ws(" ", Cooperative.ORG_ID.col(), concat_ws(", ", first, last)))
        .withColumn(BEFORE, first.notEqual(last))
        .where(BEFORE)
        .select(told());
  }

  /** Lines about organisations that no register ever had. */
  static Dataset<Row> withoutOrganisation(Dataset<Row> registered, List<Dataset<Row>> lines) {
    Dataset<Row> known = registered.select(Cooperative.ORG_ID.col()).distinct();

    return lines.stream()
        .map(
            rows ->
                rows.where(Cooperative.ORG_ID.col().isNotNull())
                    .withColumn(CrossCheck.DETAIL.name(), Cooperative.ORG_ID.col())
                    .join(known, usingNames(Cooperative.ORG_ID), "left_anti")
                    .select(told()))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  /**
   * Lines about registered organisations that are not among those counted at the end of their year.
   *
   * @param states rows of {@link OrganisationState}, of the years that are looked at
   * @param counted which of these are counted
   */
  static Dataset<Row> notCounted(Dataset<Row> lines, Dataset<Row> states, Column counted) {
    Dataset<Row> ofYears = states.withColumn(YEAR, year(OrganisationState.PERIOD_END.col()));
    String[] organisation = usingNames(OrganisationState.ORG_ID);
    String[] organisationOfYear = {OrganisationState.ORG_ID.name(), YEAR};

    return lines
        .join(ofYears.select(col(YEAR)).distinct(), new String[] {YEAR}, "left_semi")
        .join(states.select(OrganisationState.ORG_ID.col()), organisation, "left_semi")
        .join(
            ofYears.where(counted).select(OrganisationState.ORG_ID.col(), col(YEAR)),
            organisationOfYear,
            "left_anti")
        .withColumn(
            CrossCheck.DETAIL.name(), concat_ws(" ", OrganisationState.ORG_ID.col(), col(YEAR)))
        .select(told());
  }

  /** Balances of loans that no ledger has. */
  static Dataset<Row> withoutLoan(Dataset<Row> balances, Dataset<Row> loans) {
    return balances
        .withColumn(CrossCheck.DETAIL.name(), LoanBalance.LOAN_ID.col())
        .join(
            loans.select(Loan.FUND.col(), Loan.LOAN_ID.col()),
            usingNames(Loan.FUND, Loan.LOAN_ID),
            "left_anti")
        .select(told());
  }

  /** Balances above what was lent. */
  static Dataset<Row> owedBeyondLent(Dataset<Row> balances, Dataset<Row> loans) {
    return balances
        .join(
            loans.select(Loan.FUND.col(), Loan.LOAN_ID.col(), Loan.AMOUNT.col()),
            usingNames(Loan.FUND, Loan.LOAN_ID))
        .where(LoanBalance.OUTSTANDING.col().gt(Loan.AMOUNT.col()))
        .withColumn(
            CrossCheck.DETAIL.name(),
            concat_ws(
                " ",
                LoanBalance.LOAN_ID.col(),
                concat_ws(" > ", LoanBalance.OUTSTANDING.col(), Loan.AMOUNT.col())))
        .select(told());
  }

  /**
   * Lines whose money is far from what the line of the same key had the time before.
   *
   * @param time by which lines of a key follow each other
   */
  static Dataset<Row> unlikeBefore(Dataset<Row> rows, Field money, Field time, Field... key) {
    WindowSpec sameKey =
        Window.partitionBy(Stream.of(key).map(Field::col).toArray(Column[]::new))
            .orderBy(time.col());
    Column now = money.col();

    return rows.where(now.gt(0))
        .withColumn(BEFORE, lag(now, 1).over(sameKey))
        .where(
            now.geq(col(BEFORE).multiply(lit(TIMES))).or(col(BEFORE).geq(now.multiply(lit(TIMES)))))
        .withColumn(
            CrossCheck.DETAIL.name(),
            concat_ws(" ", key[0].col(), concat_ws(" → ", col(BEFORE), now)))
        .select(told());
  }

  private static Column[] told() {
    return Stream.concat(CrossCheck.PLACE.stream(), Stream.of(Provenance.LINE, CrossCheck.DETAIL))
        .map(Field::col)
        .toArray(Column[]::new);
  }

  private static String[] usingNames(Field... fields) {
    return Stream.of(fields).map(Field::name).toArray(String[]::new);
  }
}
