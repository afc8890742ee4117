package htx.method;

import java.math.BigDecimal;
import java.util.List;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The Mann-Kendall test for a monotonic trend.
 *
 * @param s pairs that rise less pairs that fall
 * @param p two-sided: exact up to 10 values without ties, else by the normal approximation with the
 *     variance for ties and the continuity correction
 */
public record MannKendall(long s, double p) {

  /** The test of values in order of time. */
  public static MannKendall of(List<BigDecimal> values) {
    long s = Kendall.statistic(values);
    double p =
        Kendall.exact(values)
            ? 2 * Kendall.chanceOfAtLeast(Math.abs(s), values.size())
            : approximate(s, Kendall.variance(values));
    return new MannKendall(s, Math.min(1, p));
  }

  private static double approximate(long s, double variance) {
    if (s == 0 || variance == 0) {
      return 1;
    }

    double z = (Math.abs(s) - 1) / StrictMath.sqrt(variance);
    return 2 * (1 - new NormalDistribution(0, 1).cumulativeProbability(z));
  }
}
