package htx.gold;

import static htx.testing.Rows.draw;
import static htx.testing.Rows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.PlanTarget;
import htx.testing.OnSpark;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class PlanAttainmentTest {

  /**
   * Of 2018 there are registers and returns, but no reports of support. 164 has none of what is
   * asked for it.
   */
  @Test
  void whatIsCountedCompletelyIsNothingWhereAbsentAndWhatIsReportedStaysOpen(SparkSession spark) {
    assertThat(
            draw(
                PlanAttainment.compute(
                    rows(
                        spark,
                        PlanTarget.TABLE,
                        """
                        year | indicator            | unit | sector | lower_bound | act  | known_from
                        2018 | group_founded        | 164  | all    | 1           | plan | 2018-01-10
                        2018 | coop_charter_capital | 164  | all    | 1           | plan | 2018-01-10
                        2018 | members              | 164  | all    | 1           | plan | 2018-01-10
                        2018 | effective_share      | 164  | all    | 1           | plan | 2018-01-10
                        2018 | founders_classes     | 164  | all    | 1           | plan | 2018-01-10
                        2019 | group_founded        | 164  | all    | 1           | plan | 2018-01-10
                        """),
                    rows(
                        spark,
                        IndicatorValue.TABLE,
                        """
                        indicator            | period_end | basis      | level    | unit | dimension | item | value | status   | not_sent
                        group_founded        | 2018-12-31 | of_the_day | province | 19   | all       | all  | 3     | official | 0
                        coop_charter_capital | 2018-12-31 | of_the_day | province | 19   | all       | all  | 3     | official | 0
                        members              | 2018-12-31 | of_the_day | province | 19   | all       | all  | 3     | official | 0
                        effective_share      | 2018-12-31 | of_the_day | province | 19   | all       | all  | 3     | official | 0
                        """),
                    World.years(2018, 2019),
                    ChangedGround.NONE),
                PlanAttainment.YEAR,
                PlanAttainment.INDICATOR,
                PlanAttainment.ACTUAL,
                PlanAttainment.RESULT))
        .isEqualTo(
            """
            year | indicator | actual | result
            2018 | coop_charter_capital | 0.000000 | below
            2018 | effective_share |  | open
            2018 | founders_classes |  | open
            2018 | group_founded | 0.000000 | below
            2018 | members |  | open
            2019 | group_founded |  | open
            """);
  }

  /** A plan is made before the year: 164 gained communes in it, and Decree 77 came in 2019. */
  @Test
  void aPlanMadeForOtherGroundOrByAnotherDefinitionSaysSo(SparkSession spark) {
    assertThat(
            draw(
                PlanAttainment.compute(
                    rows(
                        spark,
                        PlanTarget.TABLE,
                        """
                        year | indicator       | unit | sector | lower_bound | act  | known_from
                        2017 | coop_founded    | 164  | all    | 1           | plan | 2017-01-10
                        2017 | coop_founded    | 165  | all    | 1           | plan | 2017-01-10
                        2018 | coop_founded    | 164  | all    | 1           | plan | 2018-01-10
                        2018 | group_founded   | 19   | all    | 1           | plan | 2018-01-10
                        2019 | group_founded   | 19   | all    | 1           | plan | 2019-01-10
                        2020 | effective_share | 19   | all    | 1           | plan | 2020-01-10
                        2020 | effective_share | 19   | NN     | 1           | plan | 2020-01-10
                        """),
                    rows(spark, IndicatorValue.TABLE, "indicator"),
                    World.years(2017, 2020),
                    new ChangedGround(Map.of(2017, Set.of("164"), 2018, Set.of()))),
                PlanAttainment.YEAR,
                PlanAttainment.INDICATOR,
                PlanAttainment.UNIT,
                PlanAttainment.SECTOR,
                PlanAttainment.COMPARABILITY))
        .isEqualTo(
            """
            year | indicator | unit | sector | comparability
            2017 | coop_founded | 164 | all | boundaries_changed
            2017 | coop_founded | 165 | all | comparable
            2018 | coop_founded | 164 | all | comparable
            2018 | group_founded | 19 | all | comparable
            2019 | group_founded | 19 | all | definition_changed
            2020 | effective_share | 19 | NN | comparable
            2020 | effective_share | 19 | all | definition_changed
            """);
  }
}
