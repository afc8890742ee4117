package htx.gold;

import static org.assertj.core.api.Assertions.assertThat;

import htx.indicator.OrganisationState;
import htx.silver.Cooperative;
import htx.silver.PublishedFigure;
import htx.table.Input;
import htx.testing.OnSpark;
import htx.testing.Rows;
import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class RecomputedValueTest {

  /** B came into the register only in 2020. */
  private static final String REGISTER =
      """
      org_id | kind | sector | commune | district | founded_on | reported_on | known_from
      A      | HTX  | NN     | 05431   | 164      | 2015-03-01 | 2017-12-14  | 2018-01-10
      B      | HTX  | XD     | 05431   | 164      | 2016-05-01 | 2019-12-14  | 2020-01-10
      """;

  @Test
  void onlyWhatIsPrintedIsCountedAgainAsKnownThenAndAsKnownNow(SparkSession spark) {
    World world =
        World.of(spark)
            .with(Cooperative.TABLE, REGISTER)
            .with(
                PublishedFigure.TABLE,
                """
                figure_id | printed_on | indicator     | period_start | period_end | unit | dimension | item | value | bound | known_from
                stock     | 2019-01-22 | coop_existing | 2018-01-01   | 2018-12-31 | 19   | all       | all  | 1     | exact | 2019-01-22
                """)
            .answers(
                World.knownOn(LocalDate.of(2020, 12, 31), 2018, 2018),
                Input.of(RecomputedValue.TABLE, "organisation", "capital"));

    assertThat(
            Rows.draw(
                world.rows(RecomputedValue.TABLE),
                RecomputedValue.FAMILY,
                RecomputedValue.INDICATOR,
                RecomputedValue.KNOWN_ON,
                RecomputedValue.UNIT,
                RecomputedValue.ITEM,
                RecomputedValue.VALUE))
        .isEqualTo(
            """
            family | indicator | known_on | unit | item | value
            organisation | coop_existing | 2019-01-22 | 19 | all | 1.000000
            organisation | coop_existing | 2020-12-31 | 19 | all | 2.000000
            """);
  }

  @Test
  void whereNothingIsPrintedNoStateAndNoValueIsAskedFor(SparkSession spark) {
    World world =
        World.of(spark)
            .with(Cooperative.TABLE, REGISTER)
            .answers(
                World.years(2018, 2018),
                Input.of(OrganisationState.TABLE),
                Input.of(RecomputedValue.TABLE, "organisation"));

    assertThat(world.rows(RecomputedValue.TABLE).isEmpty()).isTrue();
    assertThat(
            Rows.draw(
                world.rows(OrganisationState.TABLE),
                OrganisationState.ASKED_FOR,
                OrganisationState.ORG_ID))
        .isEqualTo("asked_for | org_id\nreport | A\nreport | B\n");
  }
}
