package htx.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import htx.indicator.Indicator.Absence;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

  @Test
  void whatIsReportedOrDividedIsUnknownWhereAbsent() {
    assertThat(Indicators.ALL)
        .filteredOn(indicator -> indicator.absence() == Absence.UNKNOWN)
        .extracting(Indicator::code)
        .containsExactly(
            "coop_rated",
            "coop_not_rated",
            "coop_effective",
            "effective_share",
            "members",
            "women_members",
            "minority_members",
            "workers",
            "revenue",
            "revenue_with_members",
            "member_revenue_share",
            "profit",
            "average_revenue",
            "average_profit",
            "worker_income",
            "assets",
            "tax",
            "managers_basic",
            "managers_college",
            "chain_yield",
            "chain_contract_share",
            "chain_certified_share",
            "average_loan",
            "priority_share",
            "npl_share",
            "fund_charter_capital",
            "fund_total_capital",
            "ntm_share");
  }

  @Test
  void aYearInWhichADefinitionChangedComparesWithNeitherOfItsNeighbours() {
    Indicator groups = Indicators.of("group_existing");

    assertThat(groups.comparableSince(2018, "all")).isLessThan(2014);
    assertThat(groups.comparableSince(2019, "all")).isEqualTo(2019);
    assertThat(groups.comparableSince(2020, "all")).isEqualTo(2020);
    assertThat(groups.comparableSince(2025, "all")).isEqualTo(2020);
    assertThat(groups.breakIn(2019, "all")).contains(Break.THT_DECREE_77);
    assertThat(groups.breakIn(2021, "all")).isEmpty();
  }

  @Test
  void whatIsRatedComparesAcrossTheYearFromWhichAllAreRatedInFarmingAlone() {
    assertThat(Indicators.ALL)
        .filteredOn(indicator -> indicator.breaks().contains(Break.RATING_OF_ALL))
        .extracting(Indicator::code)
        .containsExactly(
            "coop_rated",
            "coop_not_rated",
            "coop_effective",
            "effective_share",
            "ntm_communes_with_effective_coop");
    assertThat(Indicators.of("effective_share").comparableSince(2021, "all")).isEqualTo(2020);
    assertThat(Indicators.of("effective_share").comparableSince(2021, "NN")).isLessThan(2014);
  }

  @Test
  void whatNoRuleHadMeasuredBeforeHasAFirstYear() {
    assertThat(Indicators.of("coop_rated").since()).isEqualTo(2017);
    assertThat(Indicators.of("ntm_communes_with_effective_coop").since()).isEqualTo(2017);
    assertThat(Indicators.of("ocop_coops").since()).isEqualTo(2018);
    assertThat(Indicators.of("coop_existing").since()).isLessThan(2014);
  }
}
