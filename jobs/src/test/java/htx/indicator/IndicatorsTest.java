package htx.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import htx.indicator.Indicator.Absence;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

  @Test
  void whatReturnsReportAndWhatIsDividedIsUnknownWhereAbsent() {
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
            "ntm_share");
  }
}
