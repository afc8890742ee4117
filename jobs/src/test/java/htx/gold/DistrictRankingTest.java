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
      indicator     | period_end | basis      | level    | unit | dimension | item | value | status
      coop_existing | 2016-12-31 | of_the_day | district | 164  | all       | all  | 10 | official
      coop_existing | 2016-12-31 | of_the_day | district | 165  | all       | all  | 30 | official
      coop_existing | 2016-12-31 | of_the_day | district | 169  | all       | all  | 20 | official
      coop_existing | 2017-12-31 | of_the_day | district | 164  | all       | all  | 30 | official
      coop_existing | 2017-12-31 | of_the_day | district | 165  | all       | all  | 30.0 | official
      coop_existing | 2017-12-31 | of_the_day | district | 165  | sector    | NN   | 99 | official
      coop_existing | 2018-12-31 | of_the_day | district | 164  | all       | all  | 31 | official
      coop_existing | 2018-12-31 | of_the_day | district | 165  | all       | all  | 30 | official
      coop_existing | 2018-12-31 | of_the_day | district | 169  | all       | all  | | official
      coop_existing | 2017-12-31 | comparable | district | 164  | all       | all  | 1 | official
      coop_existing | 2018-12-31 | comparable | district | 164  | all       | all  | 1 | official
      coop_existing | 2018-12-31 | comparable | province | 19   | all       | all  | 500 | official
      npl_share     | 2018-12-31 | of_the_day | district | 164  | all       | all  | 0.05 | official
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

  /** In 2018 district 169 has not sent; in the rows of all others nothing differs. */
  @Test
  void aYearThatADistrictHasNotSentHasNoRanksAndTheNextIsComparedWithNone(SparkSession spark) {
    String next =
        VALUES
            + "      coop_existing | 2019-12-31 | of_the_day | district | 164 | all | all | 5 | official\n";
    String unsent =
        next.replace(
            "| 169  | all       | all  | | official", "| 169  | all       | all  | | estimate");

    assertThat(years(spark, unsent)).isEqualTo("year | rank | movement\n2019 | 1 |\n");
    assertThat(years(spark, next))
        .isEqualTo("year | rank | movement\n2018 | 1 | 0\n2019 | 1 | 0\n");
  }

  private static String years(SparkSession spark, String values) {
    return draw(
        DistrictRanking.compute(
                World.of(spark).with(IndicatorValue.TABLE, values).inputs(),
                World.years(2016, 2019))
            .where("basis = 'of_the_day' and unit = '164' and year > 2017"),
        DistrictRanking.YEAR,
        DistrictRanking.RANK,
        DistrictRanking.MOVEMENT);
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
