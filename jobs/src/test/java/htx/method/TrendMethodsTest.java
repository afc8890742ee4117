package htx.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendMethodsTest {

  /** Hollander, Wolfe and Chicken, Nonparametric Statistical Methods, example 9.1. */
  private static final Series CLOUD_SEEDING = series("1.26", "1.27", "1.12", "1.16", "1.03");

  /** mathcs.holycross.edu/~little/Montserrat/MannKendallByHand.txt: 72 rise, 18 fall, 1 tie. */
  private static final Series BY_HAND =
      series(
          "12.9", "14.8", "13.2", "15.7", "13.8", "15.6", "12.9", "11.0", "17.3", "15.9", "19.0",
          "18.3", "20.1", "21.7");

  @Test
  void mannKendallWithATieIsThatOfTheExampleByHand() {
    MannKendall test = MannKendall.of(BY_HAND.values());

    assertThat(test.s()).isEqualTo(54);
    // Z = 53 / sqrt(14 * 13 * 33 / 18 - 2 * 1 * 9 / 18) = 2.9058; one side 0.0018 as printed
    assertThat(test.p() / 2).isCloseTo(0.0018, within(0.00005));
  }

  @Test
  void mannKendallOfAShortSeriesIsExact() {
    // of the pairs of example 9.1, 2 rise and 8 fall; 14 of 120 orders have 2 inversions or less
    MannKendall test = MannKendall.of(CLOUD_SEEDING.values());

    assertThat(test.s()).isEqualTo(-6);
    assertThat(test.p()).isCloseTo(2 * 14.0 / 120, within(1e-12));
    // 10, 15, 14, 20: one inversion; 1 + 3 of 24 orders have one or none
    assertThat(MannKendall.of(series("10", "15", "14", "20").values()).p())
        .isCloseTo(2 * 4.0 / 24, within(1e-12));
  }

  @Test
  void aSeriesThatDoesNotMoveHasNoTrend() {
    assertThat(MannKendall.of(series("4", "4.0", "4.00").values()))
        .isEqualTo(new MannKendall(0, 1));
  }

  @Test
  void theilSenIsTheMedianOfAllSlopes() {
    // -.15 -.13 -.08 -.07 -.0575 -.055 -.045 -.0333 .01 .04; the median of ten lies between two
    TheilSen slope = TheilSen.of(CLOUD_SEEDING);

    assertThat(slope.slope()).isEqualByComparingTo("-0.056250");
    // at least 95%: P(S >= 10) = 1/120, so the outermost slopes bound it
    assertThat(slope.low()).contains(new BigDecimal("-0.150000"));
    assertThat(slope.high()).contains(new BigDecimal("0.040000"));
  }

  @Test
  void theilSenIntervalOfALongSeriesFollowsTheNormalApproximation() {
    // S has variance 333.17 (by hand above); 91 slopes; (91 - 1.96 * 18.253) / 2 = 27.6: the 27th
    TheilSen slope = TheilSen.of(BY_HAND);
    List<BigDecimal> slopes = sortedSlopes(BY_HAND);

    assertThat(slope.low().orElseThrow()).isCloseTo(slopes.get(26), within(HALF_A_UNIT));
    assertThat(slope.high().orElseThrow()).isCloseTo(slopes.get(91 - 27), within(HALF_A_UNIT));
  }

  @Test
  void fourYearsAreTooFewForAnInterval() {
    assertThat(TheilSen.of(series("1", "2", "4", "7")).low()).isEmpty();
    assertThat(TheilSen.of(series("1", "2", "4", "7")).slope()).isEqualByComparingTo("2.0");
  }

  @Test
  void slopesCountTheYearsBetween() {
    Series gap =
        new Series(List.of(2014, 2018), List.of(new BigDecimal("10"), new BigDecimal("18")));

    assertThat(TheilSen.of(gap).slope()).isEqualByComparingTo("2");
  }

  @Test
  void projectionIsTheLeastSquaresLineWithItsPredictionInterval() {
    // years 1..5, values 2 4 5 4 5: mean 4, Sxx 10, Sxy 6, line 2.2 + 0.6 x, residuals squared 2.4;
    // year 6: 5.8; s^2 = 0.8; 0.8 * (1 + 1/5 + 9/10) = 1.68; t(3) = 3.182446 (tables)
    Projection next = Projection.ofNextYear(series("2", "4", "5", "4", "5"));

    assertThat(next.value()).isEqualByComparingTo("5.8");
    assertThat(next.high().subtract(next.value()).doubleValue())
        .isCloseTo(3.182446 * Math.sqrt(1.68), within(1e-5));
    assertThat(next.value().subtract(next.low())).isEqualTo(next.high().subtract(next.value()));
  }

  @Test
  void pointsOnALineAreProjectedWithoutDoubt() {
    Projection next = Projection.ofNextYear(series("10", "20", "30", "40"));

    assertThat(next.value()).isEqualByComparingTo("50");
    assertThat(next.low()).isEqualByComparingTo("50");
  }

  @Test
  void yearsOutOfOrderAreRefused() {
    assertThatThrownBy(
            () -> new Series(List.of(2019, 2018), List.of(BigDecimal.ONE, BigDecimal.ONE)))
        .hasMessage("The year 2018 does not follow 2019");
  }

  private static final BigDecimal HALF_A_UNIT = new BigDecimal("0.0000005");

  private static List<BigDecimal> sortedSlopes(Series series) {
    return IntStream.range(0, series.size())
        .boxed()
        .flatMap(
            later ->
                IntStream.range(0, later)
                    .mapToObj(
                        earlier ->
                            series
                                .values()
                                .get(later)
                                .subtract(series.values().get(earlier))
                                .divide(
                                    BigDecimal.valueOf(later - earlier), MathContext.DECIMAL64)))
        .sorted()
        .toList();
  }

  private static Series series(String... values) {
    return new Series(
        IntStream.rangeClosed(1, values.length).boxed().toList(),
        Stream.of(values).map(BigDecimal::new).toList());
  }
}
