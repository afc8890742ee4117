package htx.source;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.quality.Numbers;
import htx.quality.Texts;
import htx.silver.FundCapital;
import org.junit.jupiter.api.Test;

class ContractBuilderTest {

  private static ContractBuilder contract() {
    return SourceContract.csv("test", "test_(?<year>\\d{4})\\.csv", ',')
        .restates("year")
        .header("nguon", FundCapital.FUND, Texts.text(9))
        .header("so_tien", FundCapital.AMOUNT, Numbers.money());
  }

  @Test
  void aHeadingDeclaredTwiceIsRefused() {
    assertThatThrownBy(
            () ->
                contract()
                    .header("NGUON", FundCapital.CAPITAL_KIND, Texts.text(9))
                    .into(FundCapital.TABLE))
        .hasMessage("test declares the heading NGUON twice");
  }

  @Test
  void aColumnFedTwiceIsRefused() {
    assertThatThrownBy(
            () ->
                contract()
                    .header("nguon_von", FundCapital.FUND, Texts.text(9))
                    .into(FundCapital.TABLE))
        .hasMessage("test feeds the column fund twice");
  }

  @Test
  void aRequiredColumnThatNothingFeedsIsRefused() {
    assertThatThrownBy(
            () ->
                contract()
                    .header("loai_von", FundCapital.CAPITAL_KIND, Texts.text(9))
                    .into(FundCapital.TABLE))
        .hasMessage("test does not feed silver.fund_capital.on_day");
  }
}
