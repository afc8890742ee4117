package htx.contract;

import static org.assertj.core.api.Assertions.assertThat;

import htx.quality.Numbers;
import htx.quality.Reader;
import htx.quality.Rule;
import htx.quality.Texts;
import htx.silver.FundCapital;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What of a contract changes how files are read, and what does not. */
class LayoutTest {

  private static String text(Reader amount, UnaryOperator<ContractBuilder> more) {
    ContractBuilder builder =
        SourceContract.csv("test", "test_(?<year>\\d{4})\\.csv", ',')
            .restates("year")
            .header("nguon", FundCapital.FUND, Texts.text(9))
            .or("nguồn")
            .header("loai_von", FundCapital.CAPITAL_KIND, Texts.text(9))
            .header("so_tien", FundCapital.AMOUNT, amount)
            .given(new Given(FundCapital.ON_DAY, line -> {}));

    return more.apply(builder).into(FundCapital.TABLE).layout().text();
  }

  private static String text(UnaryOperator<ContractBuilder> more) {
    return text(Numbers.money(), more);
  }

  @Test
  void rulesStepsAndReadersAreNoPartOfIt() {
    String plain = text(same -> same);

    assertThat(text(c -> c.rule(Rule.between(FundCapital.AMOUNT, "0", "1")))).isEqualTo(plain);
    assertThat(text(c -> c.then(line -> {}))).isEqualTo(plain);
    assertThat(text(Numbers.decimal(9, 2), same -> same)).isEqualTo(plain);
  }

  @Test
  void everyWordThatFilesAreReadByIsPartOfIt() {
    String plain = text(same -> same);

    assertThat(text(c -> c.kept("ghi_chu"))).isNotEqualTo(plain);
    assertThat(text(c -> c.or("tiền"))).isNotEqualTo(plain);
    assertThat(text(c -> c.missing("không"))).isNotEqualTo(plain);
    assertThat(text(ContractBuilder::maybeEmpty)).isNotEqualTo(plain);
    assertThat(text(c -> c.covering(Covering.DAY))).isNotEqualTo(plain);
    assertThat(text(c -> c.personal("tên", Personal.NAME))).isNotEqualTo(text(c -> c.kept("tên")));
  }
}
