package htx.gold;

import static htx.testing.Rows.draw;
import static htx.testing.Rows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import htx.testing.OnSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class TrendTest {

  @Test
  void eachYearLooksBackOnlyAndAMissingYearIsNotBridged(SparkSession spark) {
    Dataset<Row> values =
        rows(
            spark,
            IndicatorValue.TABLE,
            """
            indicator     | period_end | basis      | level    | unit | dimension | item | value | status
            coop_existing | 2014-12-31 | of_the_day | province | 19   | all       | all  | 10 | official
            coop_existing | 2015-12-31 | of_the_day | province | 19   | all       | all  | | official
            coop_existing | 2016-12-31 | of_the_day | province | 19   | all       | all  | 30 | official
            coop_existing | 2017-12-31 | of_the_day | province | 19   | all       | all  | 40 | official
            coop_existing | 2018-12-31 | of_the_day | province | 19   | all       | all  | 50 | official
            """);

    // all on a line of 10 a year: every slope is 10, all 6 pairs of 4 years rise: p = 2 / 24
    assertThat(
            draw(
                Trend.compute(values, 2014, ChangedGround.NONE),
                Trend.YEAR,
                Trend.CHANGE,
                Trend.MOVING_AVERAGE,
                Trend.SLOPE,
                Trend.SLOPE_LOW,
                Trend.KENDALL_S,
                Trend.KENDALL_P,
                Trend.NEXT_YEAR,
                Trend.NEXT_YEAR_LOW,
                Trend.YEARS_USED))
        .isEqualTo(
            """
            year | change | moving_average | slope | slope_low | kendall_s | kendall_p | next_year | next_year_low | years_used
            2014 |  |  |  |  |  |  |  |  | 1
            2016 |  |  |  |  |  |  |  |  | 2
            2017 | 10.000000 |  |  |  |  |  |  |  | 3
            2018 | 10.000000 | 40.000000 | 10.000000 |  | 6 | 0.083333 | 60.000000 | 60.000000 | 4
            """);
  }
}
