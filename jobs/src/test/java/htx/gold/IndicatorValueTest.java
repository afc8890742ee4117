package htx.gold;

import static htx.testing.Rows.draw;
import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.Cooperative;
import htx.table.Assumptions;
import htx.table.Input;
import htx.testing.OnSpark;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class IndicatorValueTest {

  /** C1 of 2016 reaches the register only with the delivery of 2020; C3 ends in 2018. */
  private static final String REGISTER =
      """
      org_id | kind | sector | commune | district | founded_on | ended_on   | end_kind  | legal_status | reported_on | known_from | known_to
      C0     | HTX  | NN     | 05431   | 164      | 2015-03-01 |            |           | active       | 2017-12-14  | 2018-01-10 |
      C0     | HTX  | NN     | 05431   | 164      | 2015-03-01 |            |           | suspended    | 2018-12-14  | 2019-01-10 |
      C1     | HTX  | XD     | 05431   | 164      | 2016-05-01 |            |           | active       | 2019-12-14  | 2020-01-10 |
      C2     | HTX  | NN     | 05659   | 169      | 2018-02-01 |            |           | active       | 2018-12-14  | 2019-01-10 |
      C3     | HTX  | NN     | 05431   | 164      | 2014-01-01 | 2018-07-01 | converted | ended        | 2018-12-14  | 2019-01-10 |
      T1     | THT  | NN     | 05431   | 164      | 2018-03-01 |            |           | active       | 2018-12-14  | 2019-01-10 |
      """;

  @Test
  void anOrganisationThatReachesTheRegisterLateRestatesTheStock(SparkSession spark) {
    World world = World.of(spark).with(Cooperative.TABLE, REGISTER);

    assertThat(existing(world, World.knownOn(LocalDate.of(2019, 1, 22), 2018, 2018)))
        .isEqualTo("value | status\n2.000000 | preliminary\n");
    assertThat(existing(world, World.years(2018, 2018)))
        .isEqualTo("value | status\n3.000000 | preliminary\n");
  }

  @Test
  void stocksAndFlowsOfAYearAreCountedByProvinceAndSector(SparkSession spark) {
    World world = World.of(spark).with(Cooperative.TABLE, REGISTER);

    Dataset<Row> values = organisation(world, World.years(2018, 2018));

    assertThat(
            draw(
                values.where("basis = 'of_the_day' and level = 'province' and value > 0"),
                IndicatorValue.INDICATOR,
                IndicatorValue.DIMENSION,
                IndicatorValue.ITEM,
                IndicatorValue.VALUE,
                IndicatorValue.CONTRIBUTORS))
        .isEqualTo(
            """
            indicator | dimension | item | value | contributors
            coop_converted | all | all | 1.000000 | 1
            coop_converted | sector | NN | 1.000000 | 1
            coop_existing | all | all | 3.000000 | 3
            coop_existing | sector | NN | 2.000000 | 2
            coop_existing | sector | XD | 1.000000 | 1
            coop_founded | all | all | 1.000000 | 1
            coop_founded | sector | NN | 1.000000 | 1
            coop_operating | all | all | 2.000000 | 2
            coop_operating | sector | NN | 1.000000 | 1
            coop_operating | sector | XD | 1.000000 | 1
            group_existing | all | all | 1.000000 | 1
            group_existing | sector | NN | 1.000000 | 1
            group_founded | all | all | 1.000000 | 1
            group_founded | sector | NN | 1.000000 | 1
            """);
  }

  @Test
  void aTransferMovesBetweenDistrictsOfTheDayAndTotalsStandOnBothBases(SparkSession spark) {
    World world =
        World.of(spark)
            .with(
                Cooperative.TABLE,
                """
                org_id | kind | sector | commune | district | founded_on | reported_on | known_from
                A      | HTX  | NN     | 05659   | 169      | 2014-01-01 | 2016-12-14  | 2017-01-10
                B      | HTX  | NN     | 05692   | 169      | 2014-01-01 | 2016-12-14  | 2017-01-10
                C      | HTX  | NN     | 05431   | 164      | 2014-01-01 | 2016-12-14  | 2017-01-10
                """);

    Dataset<Row> existing =
        organisation(world, World.years(2016, 2017))
            .where("indicator = 'coop_existing' and dimension = 'all'");

    assertThat(
            draw(
                existing,
                IndicatorValue.PERIOD,
                IndicatorValue.BASIS,
                IndicatorValue.UNIT,
                IndicatorValue.VALUE))
        .isEqualTo(
            """
            period | basis | unit | value
            2016 | comparable | 164 | 2.000000
            2016 | comparable | 169 | 1.000000
            2016 | comparable | 19 | 3.000000
            2016 | of_the_day | 164 | 1.000000
            2016 | of_the_day | 169 | 2.000000
            2016 | of_the_day | 19 | 3.000000
            2017 | comparable | 164 | 2.000000
            2017 | comparable | 169 | 1.000000
            2017 | comparable | 19 | 3.000000
            2017 | of_the_day | 164 | 2.000000
            2017 | of_the_day | 169 | 1.000000
            2017 | of_the_day | 19 | 3.000000
            """);
  }

  private static String existing(World world, Assumptions assumptions) {
    return draw(
        organisation(world, assumptions)
            .where(
                col("indicator")
                    .equalTo("coop_existing")
                    .and(col("dimension").equalTo("all"))
                    .and(col("level").equalTo("province"))
                    .and(col("basis").equalTo("of_the_day"))),
        IndicatorValue.VALUE,
        IndicatorValue.STATUS);
  }

  private static Dataset<Row> organisation(World world, Assumptions assumptions) {
    return world
        .answers(assumptions, Input.of(IndicatorValue.TABLE, "organisation"))
        .rows(IndicatorValue.TABLE);
  }
}
