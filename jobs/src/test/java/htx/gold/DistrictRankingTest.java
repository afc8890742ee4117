package htx.gold;

import static htx.testing.Rows.draw;
import static org.assertj.core.api.Assertions.assertThat;

import htx.testing.OnSpark;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class DistrictRankingTest {
  private static final String VALUES =
      """
      indicator     | period_end | basis      | level    | unit | dimension | item | value
      coop_existing | 2016-12-31 | of_the_day | district | 164  | all       | all  | 10
      coop_existing | 2016-12-31 | of_the_day | district | 165  | all       | all  | 30
      coop_existing | 2016-12-31 | of_the_day | district | 169  | all       | all  | 20
      coop_existing | 2017-12-31 | of_the_day | district | 164  | all       | all  | 30
      coop_existing | 2017-12-31 | of_the_day | district | 165  | all       | all  | 30.0
      coop_existing | 2017-12-31 | of_the_day | district | 165  | sector    | NN   | 99
      coop_existing | 2018-12-31 | of_the_day | district | 164  | all       | all  | 31
      coop_existing | 2018-12-31 | of_the_day | district | 165  | all       | all  | 30
      coop_existing | 2018-12-31 | of_the_day | district | 169  | all       | all  |
      coop_existing | 2017-12-31 | comparable | district | 164  | all       | all  | 1
      coop_existing | 2018-12-31 | comparable | district | 164  | all       | all  | 1
      coop_existing | 2018-12-31 | comparable | province | 19   | all       | all  | 500
      npl_share     | 2018-12-31 | of_the_day | district | 164  | all       | all  | 0.05
      """;

  @Test
  void equalValuesShareAPlaceAndNothingMovesAcrossChangedBoundaries(SparkSession spark) {
    World world = World.of(spark).with(IndicatorValue.TABLE, VALUES);

    assertThat(
            draw(
                DistrictRanking.compute(world.inputs(), World.years(2016, 2018))
                    .where("basis = 'of_the_day'"),
                DistrictRanking.YEAR,
                DistrictRanking.UNIT,
                DistrictRanking.VALUE,
                DistrictRanking.RANK,
                DistrictRanking.TIED,
                DistrictRanking.RATED,
                DistrictRanking.RANK_BEFORE,
                DistrictRanking.MOVEMENT,
                DistrictRanking.COMPARABILITY))
        .isEqualTo(
            """
            year | unit | value | rank | tied | rated | rank_before | movement | comparability
            2016 | 164 | 10.000000 | 3 | 1 | 3 |  |  | comparable
            2016 | 165 | 30.000000 | 1 | 1 | 3 |  |  | comparable
            2016 | 169 | 20.000000 | 2 | 1 | 3 |  |  | comparable
            2017 | 164 | 30.000000 | 1 | 2 | 2 | 3 |  | boundaries_changed
            2017 | 165 | 30.000000 | 1 | 2 | 2 | 1 | 0 | comparable
            2017 | 169 |  |  | 0 | 2 | 2 |  | boundaries_changed
            2018 | 164 | 31.000000 | 1 | 1 | 2 | 1 | 0 | comparable
            2018 | 165 | 30.000000 | 2 | 1 | 2 | 1 | -1 | comparable
            2018 | 169 |  |  | 0 | 2 |  |  | comparable
            """);
  }

  @Test
  void onComparableBoundariesEveryYearCompares(SparkSession spark) {
    World world = World.of(spark).with(IndicatorValue.TABLE, VALUES);

    assertThat(
            draw(
                DistrictRanking.compute(world.inputs(), World.years(2016, 2018))
                    .where("basis = 'comparable' and rank is not null"),
                DistrictRanking.YEAR,
                DistrictRanking.UNIT,
                DistrictRanking.MOVEMENT,
                DistrictRanking.COMPARABILITY))
        .isEqualTo(
            """
            year | unit | movement | comparability
            2017 | 164 |  | comparable
            2018 | 164 | 0 | comparable
            """);
  }
}
