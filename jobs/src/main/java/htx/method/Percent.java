package htx.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** What is said in percent, to six places, rounded half up once. */
public final class Percent {
  /** Decimals of a stored percentage. */
  public static final int SCALE = 6;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percent() {}

  /** Bằng: one value in percent of another; none of nothing. */
  public static Optional<BigDecimal> ratio(BigDecimal value, BigDecimal of) {
    return of.signum() == 0
        ? Optional.empty()
        : Optional.of(value.multiply(HUNDRED).divide(of, SCALE, RoundingMode.HALF_UP));
  }

  /** Tăng, giảm: the change from one value to another in percent of the first; none of nothing. */
  public static Optional<BigDecimal> growth(BigDecimal before, BigDecimal after) {
    return ratio(after.subtract(before), before.abs());
  }

  /**
   * Tăng bình quân năm: the growth that, the same in each of so many years, leads from one value to
   * another; none unless both are positive.
   */
  public static Optional<BigDecimal> compoundGrowth(BigDecimal first, BigDecimal last, int years) {
    if (first.signum() <= 0 || last.signum() <= 0 || years <= 0) {
      return Optional.empty();
    }

    double factor =
        StrictMath.pow(last.divide(first, MathContext.DECIMAL64).doubleValue(), 1.0 / years);
    return Optional.of(
        BigDecimal.valueOf((factor - 1) * 100).setScale(SCALE, RoundingMode.HALF_UP));
  }
}
