package htx.indicator;

import static org.apache.spark.sql.functions.col;

import htx.silver.Loan;
import htx.table.Assumptions;
import htx.table.Inputs;
import htx.territory.Boundaries;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The base rows of lending: each loan granted up to the occasion's last day. */
final class LoanRows {
  /** Whether the loan was granted in the occasion's period. */
  static final String GRANTED = "granted";

  private LoanRows() {}

  static Dataset<Row> of(Inputs inputs, Assumptions assumptions, Occasions occasions) {
    Column disbursedOn = Loan.DISBURSED_ON.col();
    Dataset<Row> loans =
        occasions
            .of(
                inputs.rows(Loan.TABLE),
                occasion -> disbursedOn.leq(occasion.getField(Occasions.PERIOD_END)))
            .withColumn(GRANTED, disbursedOn.geq(col(Occasions.PERIOD_START)));

    return placed(loans, inputs, assumptions);
  }

  /** Loans in the places where their borrowers lived when they were granted. */
  static Dataset<Row> placed(Dataset<Row> loans, Inputs inputs, Assumptions assumptions) {
    return Places.added(
        loans,
        Boundaries.of(inputs),
        assumptions,
        Loan.COMMUNE.col(),
        Loan.DISTRICT.col(),
        Loan.DISBURSED_ON.col());
  }
}
