package htx.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.silver.Cooperative;
import htx.table.Derivation;
import htx.table.Input;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NeededTest {

  @Test
  void onlyThePartsReadAreMade() {
    assertThat(names(Input.of(SectorGrowth.TABLE)))
        .containsExactly(
            "gold.organisation_state/report",
            "gold.missing_delivery/each_district",
            "gold.indicator_value/organisation",
            "gold.sector_growth");
    assertThat(names(Input.of(Lending.TABLE), Input.of(IndicatorValue.TABLE, "return")))
        .containsExactly(
            "gold.organisation_state/report",
            "gold.missing_delivery/one_office",
            "gold.missing_delivery/each_district",
            "gold.missing_delivery/each_fund",
            "gold.indicator_value/return",
            "gold.indicator_value/loan",
            "gold.indicator_value/balance",
            "gold.indicator_value/capital",
            "gold.lending");
    // all values, the states that some of them are counted over, what three kinds of senders have
    // not
    // sent, and the trend
    assertThat(names(Input.of(Trend.TABLE))).hasSize(IndicatorValue.DERIVATIONS.size() + 5);
    assertThat(names(Input.of(Cooperative.TABLE))).isEmpty();
  }

  @Test
  void whatIsGivenIsNotMade() {
    assertThat(
            Needed.of(
                Answers.DERIVATIONS,
                Set.of(IndicatorValue.TABLE),
                List.of(Input.of(SectorGrowth.TABLE))))
        .containsExactly(SectorGrowth.DERIVATION);
  }

  @Test
  void aGoldTableReadBeforeItIsMadeIsRefused() {
    Derivation organisations = IndicatorValue.DERIVATIONS.get(0);
    List<Derivation> turned = List.of(SectorGrowth.DERIVATION, organisations);

    assertThatThrownBy(() -> Needed.of(turned, Set.of(), List.of(Input.of(SectorGrowth.TABLE))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "gold.sector_growth reads gold.indicator_value [organisation], made before: []");
    assertThatThrownBy(
            () -> Needed.of(List.of(organisations), Set.of(), List.of(Input.of(Trend.TABLE))))
        .hasMessage("The test reads gold.trend [], made before: []");
    assertThatThrownBy(
            () ->
                Needed.of(
                    List.of(organisations),
                    Set.of(),
                    List.of(Input.of(IndicatorValue.TABLE, "organisation", "returns"))))
        .hasMessage(
            "The test reads gold.indicator_value [organisation, returns], made before:"
                + " [organisation]");
  }

  private static List<String> names(Input... wanted) {
    return Needed.of(Answers.DERIVATIONS, Set.of(), List.of(wanted)).stream()
        .map(Derivation::name)
        .toList();
  }
}
