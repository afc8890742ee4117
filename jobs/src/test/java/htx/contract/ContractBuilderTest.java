package htx.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.quality.Numbers;
import htx.quality.Rule;
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
        .hasMessageContaining("test declares the heading NGUON twice");
  }

  @Test
  void aColumnFedTwiceIsRefused() {
    assertThatThrownBy(
            () ->
                contract()
                    .header("nguon_von", FundCapital.FUND, Texts.text(9))
                    .into(FundCapital.TABLE))
        .hasMessageContaining("feeds the column fund twice");
  }

  @Test
  void aRequiredColumnThatNothingFeedsIsRefused() {
    assertThatThrownBy(
            () ->
                contract()
                    .header("loai_von", FundCapital.CAPITAL_KIND, Texts.text(9))
                    .into(FundCapital.TABLE))
        .hasMessageContaining("does not feed silver.fund_capital.on_day");
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                contract()
                    .restates("month")
                    .header("NGUON", FundCapital.FUND, Texts.text(9))
                    .into(FundCapital.TABLE))
        .hasMessage(
            "test declares the heading NGUON twice; feeds the column fund twice;"
                + " does not feed silver.fund_capital.on_day;"
                + " does not feed silver.fund_capital.capital_kind;"
                + " restates by month, which no file's name has");
  }

  @Test
  void aColumnThatIsFedAndGivenIsRefused() {
    Given fund = new Given(FundCapital.FUND, line -> {});

    assertThatThrownBy(() -> contract().given(fund).into(FundCapital.TABLE))
        .hasMessageContaining("feeds and gives the column fund");
  }

  @Test
  void whatIsAddedToABuilderLaterDoesNotReachTheContractMadeOfIt() {
    ContractBuilder builder =
        contract()
            .header("loai_von", FundCapital.CAPITAL_KIND, Texts.text(9))
            .given(new Given(FundCapital.ON_DAY, line -> {}));
    SourceContract made = builder.into(FundCapital.TABLE);
    builder.kept("ghi_chu").missing("không").rule(Rule.between(FundCapital.AMOUNT, "0", "1"));

    assertThat(made.layout().headings()).extracting(Heading::name).doesNotContain("ghi_chu");
    assertThat(made.layout().isMissing("không")).isFalse();
    assertThat(made.rules()).isEmpty();
    assertThatThrownBy(() -> made.layout().missing().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
