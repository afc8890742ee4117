package htx.indicator;

import static org.apache.spark.sql.functions.lit;

import htx.silver.AnnualReturn;
import htx.table.Assumptions;
import htx.table.Inputs;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The base rows of returns: each cooperative that exists, with its return of the year if any. */
final class ReturnRows {
  /** Whether it is rated at the agreed points or more; null where it is not rated. */
  static final String EFFECTIVE = "effective";

  private ReturnRows() {}

  static Dataset<Row> of(Inputs inputs, Assumptions assumptions, Occasions occasions) {
    Dataset<Row> existing =
        OrganisationStates.on(occasions, inputs)
            .where(OrganisationStates.COOPERATIVE.and(OrganisationStates.EXISTS));
    Dataset<Row> returns =
        Occasions.latest(
                occasions.of(
                    inputs.rows(AnnualReturn.TABLE), Occasions.ofYear(AnnualReturn.YEAR.col())),
                AnnualReturn.ORG_ID)
            .withColumn(EFFECTIVE, AnnualReturn.SCORE.col().geq(lit(assumptions.effectiveScore())));
    return existing.join(
        returns, new String[] {Occasions.OCCASION, OrganisationState.ORG_ID.name()}, "left");
  }
}
