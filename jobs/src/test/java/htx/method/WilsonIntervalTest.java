package htx.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class WilsonIntervalTest {

  /** By hand: centre 0.752495, half width 0.200537. */
  @Test
  void tenOfTwelve() {
    assertThat(ends(10, 12)).isEqualTo("0.552 0.953");
  }

  /** Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
  @Test
  void theProportionsOfNewcombesTable() {
    WilsonInterval many = WilsonInterval.of(81, 263).orElseThrow();
    WilsonInterval few = WilsonInterval.of(15, 148).orElseThrow();
    WilsonInterval none = WilsonInterval.of(0, 20).orElseThrow();
    WilsonInterval one = WilsonInterval.of(1, 29).orElseThrow();

    assertThat(rounded(many, 4)).isEqualTo("0.2553 0.3662");
    assertThat(rounded(few, 4)).isEqualTo("0.0624 0.1605");
    assertThat(rounded(none, 4)).isEqualTo("0.0000 0.1611");
    assertThat(rounded(one, 4)).isEqualTo("0.0061 0.1718");
  }

  @Test
  void allIsTheMirrorOfNone() {
    WilsonInterval all = WilsonInterval.of(20, 20).orElseThrow();

    assertThat(rounded(all, 4)).isEqualTo("0.8389 1.0000");
    assertThat(all.to()).isEqualByComparingTo("1");
  }

  @Test
  void ofNothingThereIsNone() {
    assertThat(WilsonInterval.of(0, 0)).isEmpty();
  }

  @Test
  void moreThanAllIsRefused() {
    assertThatThrownBy(() -> WilsonInterval.of(13, 12))
        .hasMessage("Expected 0 to 12 out of 12: 13");
  }

  private static String ends(long k, long n) {
    return rounded(WilsonInterval.of(k, n).orElseThrow(), 3);
  }

  private static String rounded(WilsonInterval interval, int places) {
    return interval.from().setScale(places, RoundingMode.HALF_UP)
        + " "
        + interval.to().setScale(places, RoundingMode.HALF_UP);
  }
}
