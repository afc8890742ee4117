package htx.gold;

import static htx.testing.Rows.draw;
import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.AnnualReturn;
import htx.silver.Cooperative;
import htx.silver.Vintage;
import htx.silver.VintageValue;
import htx.table.Input;
import htx.table.Invariant;
import htx.testing.OnSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Published values of 2016 and 2018 that are others now, for reasons known by hand. */
@OnSpark
class RevisionTest {
  /** B was told in July 2019; C's end in June 2018 in April 2019, in place of that it stands. */
  private static final String REGISTER =
      """
      org_id | kind | sector | commune | district | founded_on | ended_on   | end_kind  | legal_status | reported_on | known_from | known_to
      A      | HTX  | NN     | 05431   | 164      | 2014-01-01 |            |           | active       | 2016-12-14  | 2017-01-10 |
      B      | HTX  | NN     | 05431   | 164      | 2017-05-01 |            |           | active       | 2019-06-14  | 2019-07-08 |
      C      | HTX  | XD     | 05431   | 164      | 2014-02-01 |            |           | active       | 2018-12-14  | 2019-01-10 | 2019-04-01
      C      | HTX  | XD     | 05431   | 164      | 2014-02-01 | 2018-06-01 | dissolved | ended        | 2018-12-14  | 2019-04-01 |
      E      | HTX  | TD     | 05659   | 169      | 2014-01-01 | 2017-12-01 | dissolved | active       | 2016-12-14  | 2017-01-10 |
      """;

  private static final String RETURNS =
      """
      org_id | year | revenue | known_from | known_to
      A      | 2018 | 1000    | 2019-01-10 | 2019-05-01
      A      | 2018 | 1500    | 2019-05-01 |
      B      | 2018 | 300     | 2019-07-08 |
      """;

  private static final String VINTAGES =
      """
      vintage | issued_on  | known_on   | comparable_on | year | status
      first   | 2017-01-25 | 2017-01-18 | 2016-12-31    | 2016 | preliminary
      second  | 2019-01-25 | 2019-01-22 | 2018-12-31    | 2018 | official
      """;

  /** One more was printed in 2018 than the day's deliveries have by today's methods. */
  private static final String PUBLISHED =
      """
      vintage | indicator      | year | basis      | level    | unit | dimension | item | value
      second  | coop_existing  | 2018 | of_the_day | province | 19   | all       | all  | 3
      second  | coop_dissolved | 2018 | of_the_day | province | 19   | all       | all  | 0
      second  | revenue        | 2018 | of_the_day | province | 19   | all       | all  | 1000
      second  | union_existing | 2018 | of_the_day | province | 19   | all       | all  | 0
      first   | coop_existing  | 2016 | comparable | district | 169  | all       | all  | 1
      first   | coop_existing  | 2016 | comparable | district | 164  | all       | all  | 1
      """;

  @Test
  void methodBoundaryLateAndCorrectedPartsAddUpToTheDifference(SparkSession spark) {
    Dataset<Row> revision =
        world(spark)
            .answers(World.years(2016, 2019), Input.of(Revision.TABLE))
            .rows(Revision.TABLE);

    assertThat(
            draw(
                revision,
                Revision.VINTAGE,
                Revision.INDICATOR,
                Revision.UNIT,
                Revision.PUBLISHED_VALUE,
                Revision.PRESENT_VALUE,
                Revision.BY_METHOD,
                Revision.BY_BOUNDARY,
                Revision.BY_LATE,
                Revision.BY_CORRECTION))
        .isEqualTo(
            """
            vintage | indicator | unit | published_value | present_value | by_method | by_boundary | by_late | by_correction
            first | coop_existing | 164 | 1.000000 | 3.000000 | 0.000000 | 1.000000 | 1.000000 | 0.000000
            first | coop_existing | 169 | 1.000000 |  |  |  |  |
            second | coop_dissolved | 19 | 0.000000 | 1.000000 | 0.000000 | 0.000000 | 0.000000 | 1.000000
            second | coop_existing | 19 | 3.000000 | 2.000000 | -1.000000 | 0.000000 | 1.000000 | -1.000000
            second | revenue | 19 | 1000.000000 | 1800.000000 | 0.000000 | 0.000000 | 300.000000 | 500.000000
            """);
    Invariant addUp = Revision.TABLE.invariants().get(Revision.TABLE.invariants().size() - 1);
    assertThat(revision.where(addUp.broken()).count()).isZero();
    // the control: a part more
    assertThat(
            revision
                .withColumn(Revision.BY_LATE.name(), Revision.BY_LATE.col().plus(1))
                .where(addUp.broken())
                .count())
        .isEqualTo(4);
  }

  @Test
  void anOrganisationToldAfterAPublicationIsListedWithTheDayItIsKnownFrom(SparkSession spark) {
    assertThat(
            draw(
                LateOrganisation.compute(
                    world(spark).rows(Cooperative.TABLE),
                    world(spark).rows(Vintage.TABLE),
                    World.years(2016, 2019).knownOn()),
                LateOrganisation.VINTAGE,
                LateOrganisation.YEAR,
                LateOrganisation.ORG_ID,
                LateOrganisation.FOUNDED_ON,
                LateOrganisation.KNOWN_FROM))
        .isEqualTo(
            """
            vintage | year | org_id | founded_on | known_from
            first | 2016 | C | 2014-02-01 | 2019-01-10
            second | 2018 | B | 2017-05-01 | 2019-07-08
            """);
  }

  private static World world(SparkSession spark) {
    return World.of(spark)
        .with(Cooperative.TABLE, REGISTER)
        .with(AnnualReturn.TABLE, RETURNS)
        .with(Vintage.TABLE, VINTAGES)
        .with(VintageValue.TABLE, PUBLISHED);
  }
}
