package htx.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The value that the least-squares line of a series gives one year on, with the 95% prediction
 * interval of one new observation (Student's t, n - 2 degrees of freedom, normal errors assumed).
 */
public record Projection(BigDecimal value, BigDecimal low, BigDecimal high) {
  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final double UPPER = 0.975;

  /** Those of Student's t, which are found by search, by degrees of freedom. */
  private static final Map<Integer, BigDecimal> QUANTILES = new ConcurrentHashMap<>();

  /**
   * The projection of the year after the last.
   *
   * @throws IllegalArgumentException for a series of less than three years
   */
  public static Projection ofNextYear(Series series) {
    int n = series.size();

    if (n < 3) {
      throw new IllegalArgumentException("A projection needs three years, not " + n);
    }

    BigDecimal count = BigDecimal.valueOf(n);
    BigDecimal meanYear =
        BigDecimal.valueOf(series.years().stream().mapToLong(Integer::longValue).sum())
            .divide(count, EXACT);
    BigDecimal mean =
        series.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, EXACT);
    BigDecimal squares = BigDecimal.ZERO;
    BigDecimal products = BigDecimal.ZERO;
    BigDecimal spread = BigDecimal.ZERO;

    for (int i = 0; i < n; i++) {
      BigDecimal run = BigDecimal.valueOf(series.years().get(i)).subtract(meanYear);
      BigDecimal rise = series.values().get(i).subtract(mean);
      squares = squares.add(run.multiply(run, EXACT));
      products = products.add(run.multiply(rise, EXACT));
      spread = spread.add(rise.multiply(rise, EXACT));
    }

    BigDecimal slope = products.divide(squares, EXACT);
    BigDecimal ahead = BigDecimal.valueOf(series.years().get(n - 1) + 1L).subtract(meanYear);
    BigDecimal value = mean.add(slope.multiply(ahead, EXACT));
    // rounding can leave a hair below nothing where all points lie on the line
    BigDecimal unexplained = spread.subtract(slope.multiply(products, EXACT)).max(BigDecimal.ZERO);
    BigDecimal variance =
        unexplained
            .divide(BigDecimal.valueOf(n - 2L), EXACT)
            .multiply(
                BigDecimal.ONE
                    .add(BigDecimal.ONE.divide(count, EXACT))
                    .add(ahead.multiply(ahead, EXACT).divide(squares, EXACT)),
                EXACT);
    BigDecimal half = variance.sqrt(EXACT).multiply(quantile(n - 2), EXACT);
    return new Projection(rounded(value), rounded(value.subtract(half)), rounded(value.add(half)));
  }

  /** The same, nowhere below what is the least possible. */
  public Projection notBelow(BigDecimal least) {
    return new Projection(value.max(least), low.max(least), high.max(least));
  }

  /** The same, nowhere above what is the most possible. */
  public Projection notAbove(BigDecimal most) {
    return new Projection(value.min(most), low.min(most), high.min(most));
  }

  private static BigDecimal quantile(int degreesOfFreedom) {
    return QUANTILES.computeIfAbsent(
        degreesOfFreedom,
        degrees ->
            BigDecimal.valueOf(new TDistribution(degrees).inverseCumulativeProbability(UPPER)));
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(Percent.SCALE, RoundingMode.HALF_UP);
  }
}
