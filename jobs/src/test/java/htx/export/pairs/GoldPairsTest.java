package htx.export.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import htx.gold.DistrictRanking;
import htx.gold.IndicatorValue;
import htx.gold.PlanAttainment;
import htx.gold.SectorGrowth;
import htx.gold.Trend;
import htx.testing.Rows;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Rows of gold that set years beside each other which do not compare, with their marks and without.
 */
class GoldPairsTest {
  private static final LocalDate COMPARABLE_ON = LocalDate.of(2021, 12, 31);

  /** 456 of 469 cooperatives report 2018, and all report 2019. */
  private static final Stated STATED =
      new Stated(
          Rows.list(
              IndicatorValue.TABLE,
              """
              indicator       | period | basis      | level    | unit | item | value | contributors | population | not_sent
              revenue         | 2018   | of_the_day | province | 19   | all  | 9     | 456          | 469        | 0
              revenue         | 2019   | of_the_day | province | 19   | all  | 9     | 506          | 506        | 0
              average_revenue | 2018   | of_the_day | district | 164  | all  | 9     | 12           | 13         | 0
              coop_existing   | 2020   | of_the_day | province | 19   | all  | 9     | 9            |            | 2
              """));

  @Test
  void growthOverMovedGroundIsHeard() {
    assertThat(trend("coop_existing", "164", "all", 2017, "change", "boundaries_changed"))
        .containsExactly("TREND_CHANGE gold.trend [BORDERS]", "TREND_VALUES gold.trend [BORDERS]");
    assertThat(trend("coop_existing", "164", "all", 2017, "", "")).hasSize(1);
    assertThat(trend("coop_existing", "164", "all", 2017, "", "boundaries_changed")).isEmpty();
    assertThat(trend("coop_existing", "165", "all", 2017, "change", "")).isEmpty();
  }

  @Test
  void growthOverAChangedRuleIsHeard() {
    assertThat(trend("group_existing", "19", "all", 2019, "change", "tht_decree_77")).hasSize(2);
    assertThat(trend("group_existing", "19", "all", 2020, "", "")).hasSize(1);
    assertThat(trend("group_existing", "19", "all", 2020, "", "tht_decree_77")).isEmpty();
    assertThat(trend("group_existing", "19", "all", 2021, "change", "")).isEmpty();
    assertThat(trend("effective_share", "19", "all", 2020, "change", "rating_of_all")).hasSize(2);
    assertThat(trend("effective_share", "19", "NN", 2020, "change", "")).isEmpty();
  }

  @Test
  void growthOfOthersThanReportedTheYearBeforeIsHeard() {
    assertThat(trend("revenue", "19", "all", 2019, "change", ""))
        .containsExactly(
            "TREND_CHANGE gold.trend [POPULATION]", "TREND_VALUES gold.trend [POPULATION]");
    assertThat(trend("revenue", "19", "all", 2019, "reported | population | change", "")).isEmpty();
    assertThat(trend("coop_existing", "19", "all", 2021, "change", "")).hasSize(2);
    assertThat(trend("coop_existing", "19", "all", 2019, "change", "")).isEmpty();
  }

  @Test
  void communesThatAreNoMoreAreHeard() {
    assertThat(trend("ntm_communes", "165", "all", 2020, "change", ""))
        .containsExactly(
            "TREND_CHANGE gold.trend [COMMUNES]", "TREND_VALUES gold.trend [COMMUNES]");
    assertThat(trend("ntm_communes", "165", "all", 2020, "reported | population | change", ""))
        .isEmpty();
    assertThat(trend("ntm_communes", "164", "all", 2020, "change", "")).isEmpty();
  }

  /** A direction that says it rests on four years rests on the last four. */
  @Test
  void aDirectionOverMovedGroundIsHeard() {
    String years =
        """
        indicator     | basis      | unit | item | year | value | years_used | slope
        coop_existing | of_the_day | 164  | all  | 2016 | 1     | 2          |
        coop_existing | of_the_day | 164  | all  | 2018 | 1     | 1          |
        coop_existing | of_the_day | 164  | all  | 2019 | 1     | 2          |
        coop_existing | of_the_day | 164  | all  | 2020 | 1     | 3          |
        coop_existing | of_the_day | 164  | all  | 2021 | 1     | %d         | 2
        """;

    assertThat(
            heard(TrendPairs.of(Rows.list(Trend.TABLE, years.formatted(5)), COMPARABLE_ON, 2014)))
        .containsExactly("TREND_DIRECTION gold.trend [BORDERS]");
    assertThat(
            heard(TrendPairs.of(Rows.list(Trend.TABLE, years.formatted(4)), COMPARABLE_ON, 2014)))
        .isEmpty();
  }

  @Test
  void aPlaceThatMovedWithItsGroundOrItsReportersIsHeard() {
    assertThat(ranking("coop_existing", 2017, "comparable", "1"))
        .containsExactly(
            "RANK_BEFORE gold.district_ranking [BORDERS]",
            "RANK_MOVEMENT gold.district_ranking [BORDERS]");
    assertThat(ranking("coop_existing", 2017, "boundaries_changed", "1")).hasSize(1);
    assertThat(ranking("coop_existing", 2017, "boundaries_changed", "")).isEmpty();
    assertThat(ranking("effective_share", 2020, "definition_changed", "")).isEmpty();
    assertThat(ranking("effective_share", 2020, "comparable", "")).hasSize(1);
    assertThat(ranking("average_revenue", 2019, "comparable", "1")).hasSize(2);
  }

  @Test
  void aSectorThatGrewWithTheDistrictsGroundIsHeard() {
    String grown =
        """
        basis      | level    | unit | sector | year | stock_before | stock | growth_percent | comparability
        of_the_day | district | 164  | NN     | 2017 | 34           | 52    | %s             | %s
        """;

    assertThat(sectors(grown.formatted("52.9", "comparable"))).hasSize(2);
    assertThat(sectors(grown.formatted("52.9", "boundaries_changed"))).hasSize(1);
    assertThat(sectors(grown.formatted("", "boundaries_changed"))).isEmpty();
  }

  @Test
  void aPlanForOtherGroundOrByAnotherRuleIsHeard() {
    String plans =
        """
        year | indicator     | unit | sector | ratio_percent | comparability
        2017 | coop_founded  | 164  | all    | 733.3         | %s
        2019 | group_founded | 19   | all    | 101           | %s
        2018 | coop_founded  | 164  | all    | 100           | comparable
        """;

    assertThat(plans(plans.formatted("comparable", "comparable")))
        .containsExactly("PLAN gold.plan_attainment [BORDERS]", "PLAN gold.plan_attainment [RULE]");
    assertThat(plans(plans.formatted("boundaries_changed", "definition_changed"))).isEmpty();
  }

  /**
   * A year beside the one before: the first begins a series, and its other columns are as named.
   */
  private static List<String> trend(
      String indicator, String unit, String item, int year, String columns, String note) {
    String others = columns.replaceAll("\\w+", "1");
    String rows =
        """
        indicator | basis      | unit | item | year | value | years_used | break_note | %s
        %s        | of_the_day | %s   | %s   | %d   | 1     | 1          |            |
        %s        | of_the_day | %s   | %s   | %d   | 2     | %d         | %s         | %s
        """
            .formatted(
                columns.isEmpty() ? "change" : columns,
                indicator,
                unit,
                item,
                year - 1,
                indicator,
                unit,
                item,
                year,
                columns.isEmpty() ? 1 : 2,
                note,
                others);

    return heard(TrendPairs.of(Rows.list(Trend.TABLE, rows), COMPARABLE_ON, 2014));
  }

  private static List<String> ranking(
      String indicator, int year, String comparability, String movement) {
    return heard(
        RankingPairs.of(
            Rows.list(
                DistrictRanking.TABLE,
                """
                indicator | basis      | year | unit | rank | rank_before | movement | comparability
                %s        | of_the_day | %d   | 164  | 1    | 2           | %s       | %s
                """
                    .formatted(indicator, year, movement, comparability)),
            COMPARABLE_ON));
  }

  private static List<String> sectors(String rows) {
    return heard(SectorPairs.of(Rows.list(SectorGrowth.TABLE, rows), COMPARABLE_ON));
  }

  private static List<String> plans(String rows) {
    return heard(PlanPairs.of(Rows.list(PlanAttainment.TABLE, rows)));
  }

  private static List<String> heard(List<Pair> pairs) {
    Judge judge = new Judge(STATED);
    judge.hear(pairs);

    assertThat(judge.walked()).isNotEmpty();

    return judge.unmarked().stream().map(pair -> pair.replaceAll(":.*", "")).sorted().toList();
  }
}
