package htx.run;

import static org.assertj.core.api.Assertions.assertThat;

import htx.run.Forecast.Entry;
import htx.run.Forecast.Will;
import htx.silver.Fund;
import htx.silver.Loan;
import htx.silver.LoanBalance;
import htx.silver.Product;
import htx.silver.Sector;
import htx.table.Plan;
import htx.table.Words;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastTest {
  private static final Words UNCHANGED = new Words("không có gì đổi", "nothing it reads changed");
  private static final NamedStep SECTOR = NamedStep.making(Sector.TABLE).reading("file", "f1");
  private static final NamedStep PRODUCT = NamedStep.making(Product.TABLE, Sector.TABLE);
  private static final NamedStep FUND = NamedStep.making(Fund.TABLE, Product.TABLE);
  private static final NamedStep LOAN = NamedStep.making(Loan.TABLE, Product.TABLE, Fund.TABLE);
  private static final NamedStep BALANCE =
      NamedStep.making(LoanBalance.TABLE).reading("file", "b1");

  @TempDir private Path folder;

  @Test
  void whatRestsOnADueStepPerhapsMovesAndTheRestIsKept() {
    assertThat(forecast(SECTOR.reading("file", "f2"), PRODUCT, FUND, LOAN, BALANCE))
        .containsExactly(
            new Entry("reference.sector", Will.DO, new Words("đổi: file", "changed: file")),
            new Entry(
                "reference.product",
                Will.PERHAPS,
                new Words("chờ reference.sector", "waits for reference.sector")),
            new Entry(
                "reference.fund",
                Will.PERHAPS,
                new Words("chờ reference.product", "waits for reference.product")),
            new Entry(
                "silver.loan",
                Will.PERHAPS,
                new Words(
                    "chờ reference.fund, reference.product",
                    "waits for reference.fund, reference.product")),
            new Entry("silver.loan_balance", Will.KEEP, UNCHANGED));
  }

  @Test
  void whatComesBeforeADueStepIsKept() {
    assertThat(forecast(SECTOR, PRODUCT, FUND.reading("code", "c2"), LOAN, BALANCE))
        .extracting(Entry::will)
        .containsExactly(Will.KEEP, Will.KEEP, Will.DO, Will.PERHAPS, Will.KEEP);
  }

  @Test
  void aStepThatIsDueByItselfIsDoneWhateverItWaitsFor() {
    assertThat(forecast(SECTOR.reading("file", "f2"), PRODUCT.reading("code", "c2")))
        .element(1)
        .isEqualTo(
            new Entry(
                "reference.product", Will.DO, new Words("đổi: mã chương trình", "changed: code")));
  }

  @Test
  void nothingMovesWhereNothingChanged() {
    assertThat(forecast(SECTOR, PRODUCT, FUND, LOAN, BALANCE))
        .extracting(Entry::will)
        .containsOnly(Will.KEEP);
  }

  /** Of steps as they are now, each of which was last done as it is declared above. */
  private List<Entry> forecast(Step... steps) {
    Ledger ledger = Ledger.in(folder);
    Plan<Step> before = Plan.of(List.of(SECTOR, PRODUCT, FUND, LOAN, BALANCE));
    before
        .makers()
        .forEach(
            step ->
                ledger.record(
                    step,
                    InputFingerprints.of(step, before, ledger),
                    PretendedResult.by(step, 0, "made")));

    return Forecast.of(Plan.of(List.of(steps)), ledger, table -> 0).entries();
  }
}
