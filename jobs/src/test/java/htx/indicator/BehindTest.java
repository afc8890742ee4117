package htx.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.indicator.Behind.Counted;
import htx.silver.AnnualReturn;
import htx.silver.FundCapital;
import htx.silver.Grouping;
import htx.table.Assumptions;
import htx.table.Coded;
import htx.table.Inputs;
import htx.territory.Basis;
import htx.territory.Commune;
import htx.territory.Succession;
import htx.testing.OnSpark;
import htx.testing.Rows;
import htx.testing.Shipped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class BehindTest {
  private static final Occasion IN_2018 = Occasion.year(2018, Assumptions.EVERYTHING);
  private static final Assumptions ASSUMED =
      Shipped.assumptions(
          "report.first_year=2018", "report.last_year=2018", "report.effective_score=65");

  /** Of 2018: A, B and E exist, of which E was founded in it; C ended; T is no cooperative. */
  private static final String STATES =
      """
      asked_for | period_start | period_end | known_on   | org_id | kind | sector | exists | founded | ended     | day_district | day_province | comparable_district | comparable_province
      report    | 2018-01-01   | 2018-12-31 | 9999-12-31 | A      | HTX  | NN     | true   | false   |           | 164          | 19           | 164                 | 19
      report    | 2018-01-01   | 2018-12-31 | 9999-12-31 | B      | HTX  | XD     | true   | false   |           | 169          | 19           | 164                 | 19
      report    | 2018-01-01   | 2018-12-31 | 9999-12-31 | C      | HTX  | NN     | false  | false   | dissolved | 164          | 19           | 164                 | 19
      report    | 2018-01-01   | 2018-12-31 | 9999-12-31 | E      | HTX  | NN     | true   | true    |           | 164          | 19           | 164                 | 19
      report    | 2018-01-01   | 2018-12-31 | 9999-12-31 | T      | THT  | NN     | true   | true    |           | 164          | 19           | 164                 | 19
      report    | 2017-01-01   | 2017-12-31 | 9999-12-31 | Z      | HTX  | NN     | true   | true    |           | 164          | 19           | 164                 | 19
      """;

  @Test
  void theOrganisationsOfACountAreAsManyAsItSays(SparkSession spark) {
    assertThat(behind(spark, "coop_existing", "of_the_day", "164", "all", "all"))
        .isEqualTo(Map.of("A", 1L, "E", 1L));
    assertThat(behind(spark, "coop_existing", "comparable", "164", "all", "all"))
        .isEqualTo(Map.of("A", 1L, "B", 1L, "E", 1L));
    assertThat(behind(spark, "coop_existing", "of_the_day", "19", "sector", "NN"))
        .isEqualTo(Map.of("A", 1L, "E", 1L));
    assertThat(behind(spark, "coop_dissolved", "of_the_day", "19", "all", "all"))
        .isEqualTo(Map.of("C", 1L));
  }

  @Test
  void theyAreTheContributorsOfTheSameFamilysValues(SparkSession spark) {
    Family family = Indicators.familyOf("coop_existing").orElseThrow();

    assertThat(
            family
                .only(Set.of("coop_existing"), Set.of("all"))
                .values(inputs(spark), ASSUMED, List.of(IN_2018))
                .where("basis = 'of_the_day' and unit = '164'")
                .select("contributors")
                .head()
                .getLong(0))
        .isEqualTo(2);
  }

  @Test
  void behindAnAverageStandThoseThatReportedIt(SparkSession spark) {
    assertThat(behind(spark, "average_revenue", "of_the_day", "19", "all", "all"))
        .isEqualTo(Map.of("A", 1L));
  }

  @Test
  void whatIsNoOrganisationIsRefused(SparkSession spark) {
    assertThatThrownBy(() -> behind(spark, "fund_total_capital", "of_the_day", "19", "all", "all"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No organisations are counted in Counted[");
    assertThatThrownBy(() -> behind(spark, "no_such_code", "of_the_day", "19", "all", "all"))
        .hasMessageStartingWith("No indicator counts Counted[");
    assertThatThrownBy(() -> behind(spark, "coop_existing", "of_the_day", "19", "fund", "QHT"))
        .hasMessageStartingWith("No grouping is known for Counted[");
  }

  private static Map<String, Long> behind(
      SparkSession spark,
      String indicator,
      String basis,
      String unit,
      String dimension,
      String item) {
    return Behind.organisations(
            new Counted(
                indicator,
                IN_2018,
                Coded.of(Basis.values(), basis),
                unit,
                Coded.of(Grouping.values(), dimension),
                item),
            inputs(spark),
            ASSUMED)
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(row -> row.getString(0), row -> row.getLong(1)));
  }

  private static Inputs inputs(SparkSession spark) {
    return new Inputs(
        Map.of(
            OrganisationState.TABLE,
            Rows.rows(spark, OrganisationState.TABLE, STATES),
            AnnualReturn.TABLE,
            Rows.rows(
                spark,
                AnnualReturn.TABLE,
                """
                org_id | year | revenue    | score | known_from
                A      | 2018 | 1000000000 | 80    | 2019-01-10
                B      | 2018 |            | 50    | 2019-01-10
                C      | 2018 | 9000000000 | 90    | 2019-01-10
                """),
            FundCapital.TABLE,
            Rows.rows(
                spark,
                FundCapital.TABLE,
                """
                fund | on_day     | capital_kind | amount | known_from
                QHT  | 2018-12-31 | charter      | 1000   | 2019-01-10
                """)),
        Map.of(Commune.TABLE, List.of(), Succession.TABLE, List.of()));
  }
}
