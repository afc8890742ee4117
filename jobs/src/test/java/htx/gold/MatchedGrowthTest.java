package htx.gold;

import static htx.testing.Rows.draw;
import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.AnnualReturn;
import htx.silver.Cooperative;
import htx.table.Assumptions;
import htx.table.Input;
import htx.testing.OnSpark;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/**
 * Six cooperatives: A and B report 2017 and 2018, C only 2017, D, which existed before, only 2018,
 * F only 2016 and 2018, and E was founded in 2018.
 */
@OnSpark
class MatchedGrowthTest {
  private static final Assumptions YEARS = World.years(2016, 2018);

  @Test
  void growthOfThoseThatReportTwiceStandsBesideThatOfAll(SparkSession spark) {
    Dataset<Row> values = values(spark);

    // 2017: A, B, C = 100 + 40 + 60; 2018: A, B, D, E, F = 110 + 50 + 200 + 30 + 10
    assertThat(
            draw(
                values.where(
                    "indicator = 'revenue' and basis = 'of_the_day' and dimension = 'all'"),
                IndicatorValue.PERIOD,
                IndicatorValue.UNIT,
                IndicatorValue.VALUE,
                IndicatorValue.CONTRIBUTORS,
                IndicatorValue.POPULATION,
                IndicatorValue.MATCHED,
                IndicatorValue.MATCHED_BEFORE,
                IndicatorValue.MATCHED_VALUE))
        .isEqualTo(
            """
            period | unit | value | contributors | population | matched | matched_before | matched_value
            2016 | 164 |  | 0 | 2 | 0 |  |
            2016 | 169 | 5.000000 | 1 | 3 | 0 |  |
            2016 | 19 | 5.000000 | 1 | 5 | 0 |  |
            2017 | 164 | 100.000000 | 1 | 2 | 0 |  |
            2017 | 169 | 100.000000 | 2 | 3 | 0 |  |
            2017 | 19 | 200.000000 | 3 | 5 | 0 |  |
            2018 | 164 | 340.000000 | 3 | 3 | 1 | 100.000000 | 110.000000
            2018 | 169 | 60.000000 | 2 | 3 | 1 | 40.000000 | 50.000000
            2018 | 19 | 400.000000 | 5 | 6 | 2 | 140.000000 | 160.000000
            """);
    // 400 of 200, but 160 of 140
    assertThat(
            draw(
                Trend.compute(
                        values.where("indicator = 'revenue' and dimension = 'all'"),
                        2016,
                        ChangedGround.NONE)
                    .where("basis = 'of_the_day' and level = 'province'"),
                Trend.YEAR,
                Trend.GROWTH_PERCENT,
                Trend.REPORTED,
                Trend.POPULATION,
                Trend.MATCHED,
                Trend.MATCHED_GROWTH_PERCENT))
        .isEqualTo(
            """
            year | growth_percent | reported | population | matched | matched_growth_percent
            2016 |  | 1 | 5 |  |
            2017 | 3900.000000 | 3 | 5 |  |
            2018 | 100.000000 | 5 | 6 | 2 | 14.285714
            """);
  }

  @Test
  void whatIsCountedFromRegistersHasNoMatch(SparkSession spark) {
    assertThat(values(spark).where("indicator = 'coop_rated' and matched is not null").count())
        .isZero();
  }

  private static Dataset<Row> values(SparkSession spark) {
    StringBuilder register =
        new StringBuilder(
            "org_id | kind | sector | commune | district | founded_on | legal_status | reported_on | known_from\n");

    for (String one : new String[] {"A 164", "D 164", "B 169", "C 169", "F 169", "E 164"}) {
      String code = one.substring(0, 1);
      String founded = code.equals("E") ? "2018-03-01" : "2015-03-01";
      int first = code.equals("E") ? 2018 : 2016;
      String commune = one.endsWith("164") ? "05431" : "05692";

      for (int year = first; year <= 2018; year++) {
        register.append(
            "%s | HTX | NN | %s | %s | %s | active | %d-12-14 | %d-01-10%n"
                .formatted(code, commune, one.substring(2), founded, year, year + 1));
      }
    }

    return World.of(spark)
        .with(Cooperative.TABLE, register.toString())
        .with(
            AnnualReturn.TABLE,
            """
            org_id | year | revenue | known_from
            F      | 2016 | 5       | 2017-01-10
            A      | 2017 | 100     | 2018-01-10
            B      | 2017 | 40      | 2018-01-10
            C      | 2017 | 60      | 2018-01-10
            A      | 2018 | 110     | 2019-01-10
            B      | 2018 | 50      | 2019-01-10
            D      | 2018 | 200     | 2019-01-10
            E      | 2018 | 30      | 2019-01-10
            F      | 2018 | 10      | 2019-01-10
            """)
        .answers(YEARS, Input.of(IndicatorValue.TABLE, "return"))
        .rows(IndicatorValue.TABLE);
  }
}
