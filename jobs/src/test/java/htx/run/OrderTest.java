package htx.run;

import static org.assertj.core.api.Assertions.assertThat;

import htx.gold.IndicatorValue;
import htx.gold.SectorGrowth;
import htx.gold.Trend;
import htx.silver.Fund;
import htx.silver.Loan;
import htx.silver.Product;
import htx.silver.Quarantine;
import htx.silver.Sector;
import htx.table.Input;
import htx.table.Part;
import htx.table.Plan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final NamedStep SECTOR = NamedStep.making(Sector.TABLE);
  private static final NamedStep PRODUCT = NamedStep.making(Product.TABLE, Sector.TABLE);
  private static final NamedStep FUND = NamedStep.making(Fund.TABLE);

  @Test
  void aStepWaitsForEveryStepThatMakesWhatItReads() {
    NamedStep loans = NamedStep.making(Loan.TABLE).and(new Part(Quarantine.TABLE, "loans"));
    NamedStep funds = NamedStep.making(Fund.TABLE).and(new Part(Quarantine.TABLE, "funds"));
    NamedStep refused = NamedStep.making(Product.TABLE, Quarantine.TABLE, Sector.TABLE);

    assertThat(order(SECTOR, loans, funds, refused).before())
        .containsExactly(Set.of(), Set.of(), Set.of(), Set.of(0, 1, 2));
  }

  @Test
  void ofATableInPartsAStepWaitsOnlyForThePartsThatItReads() {
    NamedStep loans = NamedStep.making(new Part(IndicatorValue.TABLE, "loan"));
    NamedStep chains = NamedStep.making(new Part(IndicatorValue.TABLE, "chain"));
    NamedStep ofChains =
        NamedStep.making(Part.whole(SectorGrowth.TABLE), Input.of(IndicatorValue.TABLE, "chain"));
    NamedStep ofAll = NamedStep.making(Part.whole(Trend.TABLE), Input.of(IndicatorValue.TABLE));

    assertThat(order(loans, chains, ofChains, ofAll).before())
        .containsExactly(Set.of(), Set.of(), Set.of(1), Set.of(0, 1));
  }

  @Test
  void whatIsMadeByStepsThatAreNotRunHoldsNothingUp() {
    Plan<Step> plan = Plan.of(List.of(SECTOR, FUND, PRODUCT));

    assertThat(Order.of(List.of(FUND, PRODUCT), plan).before()).containsExactly(Set.of(), Set.of());
  }

  @Test
  void whatCanStartIsNotStartedYetAndWaitsForNothingUnfinished() {
    Order order = order(SECTOR, PRODUCT, FUND);

    assertThat(order.ready(Set.of(), Set.of())).containsExactly(0, 2);
    assertThat(order.ready(Set.of(0), Set.of())).containsExactly(2);
    assertThat(order.ready(Set.of(0, 2), Set.of(2))).isEmpty();
    assertThat(order.ready(Set.of(0, 2), Set.of(0))).containsExactly(1);
    assertThat(order.ready(Set.of(0, 1, 2), Set.of(0, 1, 2))).isEmpty();
  }

  private static Order order(Step... steps) {
    return Order.of(List.of(steps), Plan.of(List.of(steps)));
  }
}
