package htx.sheet;

import htx.contract.Heading;
import htx.table.Words;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a line of totals states.
 *
 * @param place the cell
 * @param of the column that it is the sum of; empty where it is the number of lines
 * @param number the number, in the sheet's unit
 * @param allowed half of the last place to which it is written
 */
record StatedSum(String place, Optional<Heading> of, BigDecimal number, BigDecimal allowed) {
  private static final Words LINES = new Words("số dòng", "lines");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int FINEST = 3;

  /** How a stated sum agrees with the lines. */
  enum Agreement {
    AGREES,
    /** The lines are rounded, and the sum differs by no more than that. */
    WITHIN_ROUNDING,
    UNREADABLE,
    DIFFERS
  }

  static StatedSum of(String place, Heading heading, BigDecimal number) {
    int places = Math.max(0, Math.min(FINEST, number.scale()));

    return new StatedSum(place, Optional.of(heading), number, HALF.movePointLeft(places));
  }

  /** A sum in words, moved to the sheet's unit by so many powers of ten as its number was. */
  static StatedSum moved(String place, Heading heading, BigDecimal written, BigDecimal number) {
    int places = Math.min(FINEST, written.scale()) + (number.scale() - written.scale());

    return new StatedSum(place, Optional.of(heading), number, HALF.movePointLeft(places));
  }

  static StatedSum ofLines(String place, BigDecimal count) {
    return new StatedSum(place, Optional.empty(), count, BigDecimal.ZERO);
  }

  Agreement with(Sums sums) {
    Optional<BigDecimal> sum = sum(sums);

    if (sum.isEmpty()) {
      return Agreement.UNREADABLE;
    }

    BigDecimal difference = sum.get().subtract(number).abs();

    if (difference.compareTo(allowed) <= 0) {
      return Agreement.AGREES;
    }

    BigDecimal rounding = of.map(sums::rounding).orElse(BigDecimal.ZERO);
    return difference.compareTo(allowed.add(rounding)) <= 0
        ? Agreement.WITHIN_ROUNDING
        : Agreement.DIFFERS;
  }

  /** What the lines add up to. */
  Optional<BigDecimal> sum(Sums sums) {
    return of.isEmpty() ? Optional.of(BigDecimal.valueOf(sums.lines())) : sums.of(of.get());
  }

  /** What it is the sum of, in words. */
  Words words() {
    return of.map(heading -> Words.same(heading.name())).orElse(LINES);
  }
}
