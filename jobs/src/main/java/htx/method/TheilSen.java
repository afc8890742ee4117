package htx.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The median of the slopes between all pairs of years, and an interval that holds the true slope
 * with at least 95% confidence: exact up to 10 years without ties, else by the normal approximation
 * (Hollander and Wolfe, section 9.3). Too short a series has no interval.
 */
public record TheilSen(BigDecimal slope, Optional<BigDecimal> low, Optional<BigDecimal> high) {
  private static final double ONE_SIDE = 0.025;
  private static final double Z =
      new NormalDistribution(0, 1).inverseCumulativeProbability(1 - ONE_SIDE);

  /**
   * The slope a year of a series.
   *
   * @throws IllegalArgumentException for a series of less than two years
   */
  public static TheilSen of(Series series) {
    if (series.size() < 2) {
      throw new IllegalArgumentException("A slope needs two years, not " + series.size());
    }

    List<BigDecimal> slopes = slopes(series);
    int count = slopes.size();
    BigDecimal median =
        slopes
            .get((count - 1) / 2)
            .add(slopes.get(count / 2))
            .divide(BigDecimal.valueOf(2), MathContext.DECIMAL128);
    int skipped = skipped(series.values(), count);
    boolean bounded = skipped >= 1 && skipped <= count - skipped + 1;
    return new TheilSen(
        rounded(median),
        bounded ? Optional.of(rounded(slopes.get(skipped - 1))) : Optional.empty(),
        bounded ? Optional.of(rounded(slopes.get(count - skipped))) : Optional.empty());
  }

  /** The place, from either end, of the slope that bounds the interval; 0 where there is none. */
  private static int skipped(List<BigDecimal> values, int count) {
    if (!Kendall.exact(values)) {
      return (int) Math.floor((count - Z * StrictMath.sqrt(Kendall.variance(values))) / 2);
    }

    for (int s = count % 2; s <= count; s += 2) {
      if (Kendall.chanceOfAtLeast(s, values.size()) <= ONE_SIDE) {
        return (count - (s - 2)) / 2;
      }
    }

    return 0;
  }

  private static List<BigDecimal> slopes(Series series) {
    List<BigDecimal> slopes = new ArrayList<>();

    for (int later = 1; later < series.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        BigDecimal rise = series.values().get(later).subtract(series.values().get(earlier));
        int run = series.years().get(later) - series.years().get(earlier);
        slopes.add(rise.divide(BigDecimal.valueOf(run), MathContext.DECIMAL128));
      }
    }

    Collections.sort(slopes);
    return slopes;
  }

  private static BigDecimal rounded(BigDecimal slope) {
    return slope.setScale(Percent.SCALE, RoundingMode.HALF_UP);
  }
}
