package htx.indicator;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import htx.silver.AnnualReturn;
import htx.table.Assumptions;
import htx.table.Field;
import htx.table.Inputs;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** The base rows of returns: each cooperative that exists, with its return of the year if any. */
final class ReturnRows {
  /** Whether it is rated at the agreed points or more; null where it is not rated. */
  static final String EFFECTIVE = "effective";

  private static final String YEAR_BEFORE = "year_before";

  /** What a return states that is set beside the year before. */
  private static final List<Field> COMPARED =
      List.of(
          AnnualReturn.MEMBERS,
          AnnualReturn.WOMEN,
          AnnualReturn.ETHNIC_MINORITY,
          AnnualReturn.WORKERS,
          AnnualReturn.MANAGERS_BASIC,
          AnnualReturn.MANAGERS_COLLEGE,
          AnnualReturn.REVENUE,
          AnnualReturn.REVENUE_WITH_MEMBERS,
          AnnualReturn.PROFIT,
          AnnualReturn.ASSETS,
          AnnualReturn.TAX);

  private ReturnRows() {}

  /** What the same cooperative stated for the year before, if it existed and did. */
  static Column yearBefore(Field stated) {
    return col(YEAR_BEFORE).getField(stated.name());
  }

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
    Dataset<Row> rows =
        existing.join(
            returns, new String[] {Occasions.OCCASION, OrganisationState.ORG_ID.name()}, "left");

    return rows.withColumn(YEAR_BEFORE, ofYearBefore(occasions));
  }

  /** A cooperative's row of the year before, which is the one before it where there is one. */
  private static Column ofYearBefore(Occasions occasions) {
    Column place = col(Occasions.OCCASION);
    WindowSpec own = Window.partitionBy(OrganisationState.ORG_ID.col()).orderBy(place);
    Column stated = struct(COMPARED.stream().map(Field::col).toArray(Column[]::new));

    return when(
        lag(place, 1).over(own).equalTo(occasions.yearBefore(place)), lag(stated, 1).over(own));
  }
}
