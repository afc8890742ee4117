package htx.gold;

import static htx.testing.Rows.draw;
import static htx.testing.Rows.rows;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import htx.contract.Schedule;
import htx.indicator.Indicators;
import htx.silver.Cooperative;
import htx.silver.DeliveredSheet;
import htx.table.Input;
import htx.testing.OnSpark;
import htx.testing.Rows;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** Values of 2018 that not all have sent, beside 2017 that all have. */
@OnSpark
class UnsentValuesTest {
  private static final String REGISTER =
      """
      org_id | kind | sector | commune | district | founded_on | legal_status | reported_on | known_from
      C0     | HTX  | NN     | 05431   | 164      | 2015-03-01 | active       | 2017-12-14  | 2018-01-10
      C0     | HTX  | NN     | 05431   | 164      | 2015-03-01 | active       | 2018-12-14  | 2019-01-10
      C1     | HTX  | XD     | 05431   | 164      | 2018-03-01 | active       | 2018-12-14  | 2019-01-10
      C2     | HTX  | NN     | 05692   | 169      | 2016-02-01 | active       | 2017-12-14  | 2018-01-10
      """;

  /**
   * 169 stands in the last register that it sent, and 165 in none. What not all have sent is
   * compared with nothing.
   */
  @Test
  void aDistrictThatHasNotSentHasNoValueAndTheProvinceASumThatSaysSo(SparkSession spark) {
    Dataset<Row> values =
        values(
            spark,
            "organisation",
            """
            sent_by       | source               | sender | year | needed | senders
            each_district | cooperative_register | 169    | 2018 | true   | 3
            each_district | cooperative_register | 165    | 2018 | true   | 3
            each_district | membership_roster    | 164    | 2018 | true   | 3
            """);

    assertThat(DrawnValues.of(values, "coop_existing"))
        .isEqualTo(
            """
            period | level | unit | dimension | item | value | not_sent | status
            2017 | district | 164 | all | all | 1.000000 | 0 | official
            2017 | district | 164 | sector | NN | 1.000000 | 0 | official
            2017 | district | 169 | all | all | 1.000000 | 0 | official
            2017 | district | 169 | sector | NN | 1.000000 | 0 | official
            2017 | province | 19 | all | all | 2.000000 | 0 | official
            2017 | province | 19 | sector | NN | 2.000000 | 0 | official
            2018 | district | 164 | all | all | 2.000000 | 0 | preliminary
            2018 | district | 164 | sector | NN | 1.000000 | 0 | preliminary
            2018 | district | 164 | sector | XD | 1.000000 | 0 | preliminary
            2018 | district | 165 | all | all |  | 1 | estimate
            2018 | district | 169 | all | all |  | 1 | estimate
            2018 | district | 169 | sector | NN |  | 1 | estimate
            2018 | province | 19 | all | all | 3.000000 | 2 | estimate
            2018 | province | 19 | sector | NN | 2.000000 | 2 | estimate
            2018 | province | 19 | sector | XD | 1.000000 | 2 | estimate
            """);
    assertThat(growth(values)).isEqualTo("year | stock_before | stock\n2017 |  | 2\n");
    assertThat(trend(values)).isEqualTo("year | change\n2017 |\n");

    // the control: the same values were all there
    Dataset<Row> there =
        values
            .withColumn(IndicatorValue.NOT_SENT.name(), lit(0L))
            .withColumn(IndicatorValue.STATUS.name(), lit("official"));
    assertThat(growth(there)).isEqualTo("year | stock_before | stock\n2017 |  | 2\n2018 | 2 | 3\n");
    assertThat(trend(there)).isEqualTo("year | change\n2017 |\n2018 | 1.000000\n");
  }

  @Test
  void whereNoneHasSentThereIsNoValueOfTheProvinceEither(SparkSession spark) {
    String lacking = "sent_by | source | sender | year | needed | senders\n";
    String fund = "each_fund | loan_ledger | QHT | 2018 | true | 2\n";
    String other = fund.replace("QHT", "QTW");
    String office = "one_office | commune_status | all | 2018 | true | 1\n";

    assertThat(ofProvince(spark, "loan", lacking + fund)).isEqualTo("1 false");
    assertThat(ofProvince(spark, "loan", lacking + fund + other)).isEqualTo("2 true");
    assertThat(ofProvince(spark, "commune", lacking + office)).isEqualTo("1 true");
    assertThat(ofProvince(spark, "support", lacking + office)).isEqualTo("0 false");
  }

  @Test
  void whatIsMissingIsFoundAmongAllSheetsThatWereDelivered(SparkSession spark) {
    String sheets =
        """
        source         | delivery     | delivered_on | file         | outcome
        support_event  | 2018-01-12_a | 2018-01-12   | ho-tro_2017.csv | accepted
        commune_status | 2018-01-12_a | 2018-01-12   | ntm_2017.csv | accepted
        plan_target    | 2017-01-12_a | 2017-01-12   | ke-hoach_2017.csv | accepted
        fund_capital   | 2017-07-12_a | 2017-07-12   | von_2017-06-30.csv | accepted
        """;

    assertThat(
            draw(
                MissingDelivery.compute(
                    Schedule.From.ONE_OFFICE,
                    rows(spark, DeliveredSheet.TABLE, sheets),
                    Expectation.of(
                        Schedule.From.ONE_OFFICE, List.of(), List.of(), World.years(2017, 2017))),
                MissingDelivery.SENT_BY,
                MissingDelivery.SOURCE,
                MissingDelivery.PERIOD_END))
        .isEqualTo("sent_by | source | period_end\none_office | fund_capital | 2017-12-31\n");
  }

  /** How many are missing behind the province's value of 2018, and whether all are. */
  private static String ofProvince(SparkSession spark, String family, String missing) {
    MissingSenders lacking =
        MissingSenders.of(
            Indicators.FAMILIES.stream().filter(f -> f.name().equals(family)).findAny().get(),
            Rows.list(MissingDelivery.TABLE, missing));
    Row row =
        rows(
                spark,
                IndicatorValue.TABLE,
                "period_end | level | unit | dimension | item\n2018-12-31 | province | 19 | all | all\n")
            .select(lacking.number(), lacking.isAll())
            .head();

    return row.getLong(0) + " " + row.getBoolean(1);
  }

  private static String growth(Dataset<Row> values) {
    return draw(
        SectorGrowth.compute(values, 2017, 2018, ChangedGround.NONE)
            .where("basis = 'of_the_day' and level = 'province' and sector = 'all'"),
        SectorGrowth.YEAR,
        SectorGrowth.STOCK_BEFORE,
        SectorGrowth.STOCK);
  }

  private static String trend(Dataset<Row> values) {
    return draw(
        Trend.compute(
                values.where("indicator = 'coop_existing' and dimension = 'all'"),
                2017,
                ChangedGround.NONE)
            .where("basis = 'of_the_day' and level = 'province'"),
        Trend.YEAR,
        Trend.CHANGE);
  }

  private static Dataset<Row> values(SparkSession spark, String family, String missing) {
    return World.of(spark)
        .with(Cooperative.TABLE, REGISTER)
        .with(MissingDelivery.TABLE, missing)
        .answers(World.years(2017, 2018), Input.of(IndicatorValue.TABLE, family))
        .rows(IndicatorValue.TABLE);
  }
}
