package htx.run;

import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.Fund;
import htx.silver.Loan;
import htx.silver.Product;
import htx.silver.Quarantine;
import htx.silver.Sector;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final Named SECTOR = Named.making(Sector.TABLE);
  private static final Named PRODUCT = Named.making(Product.TABLE, Sector.TABLE);
  private static final Named FUND = Named.making(Fund.TABLE);

  @Test
  void aStepWaitsForEveryEarlierStepThatWritesWhatItReads() {
    Named loans = new Named("loans", List.of(Loan.TABLE, Quarantine.TABLE), SECTOR.inputs());
    Named funds = new Named("funds", List.of(Fund.TABLE, Quarantine.TABLE), SECTOR.inputs());
    Named refused = Named.making(Product.TABLE, Quarantine.TABLE, Sector.TABLE);

    assertThat(Order.of(List.of(SECTOR, loans, FUND, funds, refused)).before())
        .containsExactly(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(0, 1, 3));
  }

  @Test
  void aStepWaitsForNoLaterStepAndNotForItself() {
    assertThat(Order.of(List.of(PRODUCT, SECTOR)).before()).containsExactly(Set.of(), Set.of());
    assertThat(Order.of(List.of(SECTOR.reading(Sector.TABLE.id(), "as it was"))).before())
        .containsExactly(Set.of());
  }

  @Test
  void inputsThatAreNoTablesOfTheStepsHoldNothingUp() {
    assertThat(Order.of(List.of(FUND, PRODUCT.reading("code", "c1"))).before())
        .containsExactly(Set.of(), Set.of());
  }

  @Test
  void whatCanStartIsNotStartedYetAndWaitsForNothingUnfinished() {
    Order order = Order.of(List.of(SECTOR, PRODUCT, FUND));

    assertThat(order.ready(Set.of(), Set.of())).containsExactly(0, 2);
    assertThat(order.ready(Set.of(0), Set.of())).containsExactly(2);
    assertThat(order.ready(Set.of(0, 2), Set.of(2))).isEmpty();
    assertThat(order.ready(Set.of(0, 2), Set.of(0))).containsExactly(1);
    assertThat(order.ready(Set.of(0, 1, 2), Set.of(0, 1, 2))).isEmpty();
  }
}
