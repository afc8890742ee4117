package htx.gold;

import static htx.testing.Rows.draw;
import static org.assertj.core.api.Assertions.assertThat;

import htx.indicator.ChainIndicators;
import htx.silver.ChainOutput;
import htx.silver.Cooperative;
import htx.silver.Product;
import htx.table.Assumptions;
import htx.table.Input;
import htx.territory.District;
import htx.testing.OnSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Value chains of three districts, of which one sent its sheet empty and one sent none. */
@OnSpark
class NothingRowsTest {
  private static final Assumptions YEARS = World.years(2017, 2018);
  private static final String DISTRICTS =
      """
      code | province | valid_from | valid_to
      164  | 19       |            | 2025-07-01
      165  | 19       |            | 2025-07-01
      169  | 19       |            | 2025-07-01
      170  | 19       |            | 2018-06-01
      201  | 20       |            | 2025-07-01
      """;

  @Test
  void whatWasSentEmptyIsNothingAndWhatWasNotSentIsUnknown(SparkSession spark) {
    Dataset<Row> values = values(spark, DISTRICTS);

    assertThat(DrawnValues.of(values, "chain_coops"))
        .isEqualTo(
            """
            period | level | unit | dimension | item | value | not_sent | status
            2017 | district | 164 | all | all | 0.000000 | 0 | official
            2017 | district | 165 | all | all | 0.000000 | 0 | official
            2017 | district | 169 | all | all | 0.000000 | 0 | official
            2017 | district | 170 | all | all | 0.000000 | 0 | official
            2017 | province | 19 | all | all | 0.000000 | 0 | official
            2018 | district | 164 | all | all | 1.000000 | 0 | preliminary
            2018 | district | 165 | all | all | 0.000000 | 0 | preliminary
            2018 | district | 169 | all | all |  | 1 | estimate
            2018 | province | 19 | all | all | 1.000000 | 1 | estimate
            """);
    // a yield of no area is unknown, and no product had stars before there were any
    assertThat(DrawnValues.of(values, "chain_yield"))
        .isEqualTo(
            """
            period | level | unit | dimension | item | value | not_sent | status
            2018 | district | 164 | all | all | 2.000000 | 0 | preliminary
            2018 | district | 169 | all | all |  | 1 | estimate
            2018 | province | 19 | all | all | 2.000000 | 1 | estimate
            """);
    assertThat(DrawnValues.of(values.where("period = '2017'"), "ocop_coops"))
        .isEqualTo("period | level | unit | dimension | item | value | not_sent | status\n");
    assertThat(trendOf164(values)).isEqualTo("year | change\n2017 |\n2018 | 1.000000\n");

    // the control: without the list of districts nothing is known of who sent nothing
    assertThat(trendOf164(values(spark, "code\n"))).isEqualTo("year | change\n2018 |\n");
  }

  @Test
  void onComparableBoundariesTheDistrictsOfTheirDayHaveAllYears(SparkSession spark) {
    assertThat(
            draw(
                values(spark, DISTRICTS)
                    .where("basis = 'comparable' and indicator = 'chain_output'")
                    .where("level = 'district' and dimension = 'all' and period = '2017'"),
                IndicatorValue.UNIT,
                IndicatorValue.VALUE,
                IndicatorValue.CONTRIBUTORS))
        .isEqualTo(
            """
            unit | value | contributors
            164 | 0.000000 | 0
            165 | 0.000000 | 0
            169 | 0.000000 | 0
            """);
  }

  private static String trendOf164(Dataset<Row> values) {
    return draw(
        Trend.compute(
                values.where("indicator = 'chain_coops' and dimension = 'all' and unit = '164'"),
                2017,
                ChangedGround.NONE)
            .where("basis = 'of_the_day'"),
        Trend.YEAR,
        Trend.CHANGE);
  }

  private static Dataset<Row> values(SparkSession spark, String districts) {
    return World.of(spark)
        .with(District.TABLE, districts)
        .with(
            Cooperative.TABLE,
            """
            org_id | kind | sector | commune | district | founded_on | legal_status | reported_on | known_from
            C0     | HTX  | NN     | 05431   | 164      | 2015-03-01 | active       | 2017-12-14  | 2018-01-10
            C0     | HTX  | NN     | 05431   | 164      | 2015-03-01 | active       | 2018-12-14  | 2019-01-10
            """)
        .with(
            ChainOutput.TABLE,
            """
            org_id | year | chain | product   | scale | output | known_from
            C0     | 2018 | tea   | tea_fresh | 10    | 20     | 2019-01-10
            """)
        .with(Product.TABLE, "code | scale_unit\ntea_fresh | ha\n")
        .with(
            MissingDelivery.TABLE,
            """
            sent_by       | source       | sender | year | needed | senders
            each_district | chain_return | 169    | 2018 | true   | 3
            """)
        .answers(YEARS, Input.of(IndicatorValue.TABLE, ChainIndicators.FAMILY.name()))
        .rows(IndicatorValue.TABLE);
  }
}
