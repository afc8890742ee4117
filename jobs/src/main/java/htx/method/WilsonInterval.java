package htx.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The interval that a proportion of k out of n leaves open at 95 %, to six places.
 *
 * <p>Both ends are the p for which |k/n - p| = z sqrt(p (1 - p) / n), with z = 1.959964:
 *
 * <pre>(k/n + z²/2n ± z sqrt(k/n (1 - k/n) / n + z²/4n²)) / (1 + z²/n)</pre>
 *
 * <p>E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of
 * the American Statistical Association 22 (1927), 209-212.
 */
public record WilsonInterval(BigDecimal from, BigDecimal to) {
  /** Decimals of both ends. */
  public static final int SCALE = 6;

  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal Z = new BigDecimal("1.959963984540054");
  private static final BigDecimal Z_SQUARED = Z.pow(2);

  /** The interval of k out of n; none of nothing. */
  public static Optional<WilsonInterval> of(long k, long n) {
    if (k < 0 || k > n) {
      throw new IllegalArgumentException("Expected 0 to " + n + " out of " + n + ": " + k);
    }

    if (n == 0) {
      return Optional.empty();
    }

    BigDecimal trials = BigDecimal.valueOf(n);
    BigDecimal share = BigDecimal.valueOf(k).divide(trials, EXACT);
    BigDecimal shift = Z_SQUARED.divide(trials.multiply(BigDecimal.valueOf(2)), EXACT);
    BigDecimal spread =
        share
            .multiply(BigDecimal.ONE.subtract(share))
            .divide(trials, EXACT)
            .add(Z_SQUARED.divide(trials.pow(2).multiply(BigDecimal.valueOf(4)), EXACT));
    BigDecimal half = Z.multiply(spread.sqrt(EXACT));
    BigDecimal centre = share.add(shift);

    return Optional.of(
        new WilsonInterval(end(centre.subtract(half), trials), end(centre.add(half), trials)));
  }

  private static BigDecimal end(BigDecimal above, BigDecimal trials) {
    BigDecimal below = BigDecimal.ONE.add(Z_SQUARED.divide(trials, EXACT));

    return above.divide(below, EXACT).setScale(SCALE, RoundingMode.HALF_UP);
  }
}
