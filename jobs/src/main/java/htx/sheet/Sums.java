package htx.sheet;

import htx.contract.Heading;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The running sums of some lines of a sheet, by column. */
final class Sums {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Map<String, Sum> columns = new HashMap<>();
  private long lines;

  /** Takes a line whose cells follow. */
  void line() {
    lines++;
  }

  void add(Heading heading, Optional<BigDecimal> number) {
    columns.computeIfAbsent(heading.name(), any -> new Sum()).add(number);
  }

  long lines() {
    return lines;
  }

  /** The sum of a column; empty where one of its cells is no number. */
  Optional<BigDecimal> of(Heading heading) {
    Sum sum = columns.get(heading.name());

    if (sum == null) {
      return Optional.of(BigDecimal.ZERO);
    }

    return sum.unreadable ? Optional.empty() : Optional.of(sum.sum);
  }

  /** By how much the sum may be off as its lines are rounded: half of the last place of each. */
  BigDecimal rounding(Heading heading) {
    Sum sum = columns.get(heading.name());

    return sum == null || heading.use() == Heading.Use.COUNTED
        ? BigDecimal.ZERO
        : HALF.movePointLeft(sum.places).multiply(BigDecimal.valueOf(sum.rounded));
  }

  /** One column's sum, and how many of its numbers go to its last place. */
  private static final class Sum {
    private BigDecimal sum = BigDecimal.ZERO;
    private boolean unreadable;
    private int places;
    private long rounded;

    void add(Optional<BigDecimal> number) {
      if (number.isEmpty()) {
        unreadable = true;
        return;
      }

      sum = sum.add(number.get());
      int scale = number.get().stripTrailingZeros().scale();

      if (scale > places) {
        places = scale;
        rounded = 0;
      }

      if (scale == places && number.get().signum() != 0) {
        rounded++;
      }
    }
  }
}
