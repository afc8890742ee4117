package htx.indicator;

import htx.table.Assumptions;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A question that indicators answer: of which period, and from the deliveries up to which day.
 *
 * @param periodStart the first day of the period
 * @param periodEnd its last day, and the day of a stock
 * @param knownOn deliveries after this day are not known
 */
public record Occasion(LocalDate periodStart, LocalDate periodEnd, LocalDate knownOn)
    implements Serializable {

  public Occasion {
    if (periodEnd.isBefore(periodStart)) {
      throw new IllegalArgumentException(
          "A period ends on " + periodEnd + ", before it starts on " + periodStart);
    }
  }

  /** A calendar year. */
  public static Occasion year(int year, LocalDate knownOn) {
    return new Occasion(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), knownOn);
  }

  /** The years reported, each as known on the day of knowledge. */
  public static List<Occasion> years(Assumptions assumptions) {
    return IntStream.rangeClosed(assumptions.firstYear(), assumptions.lastYear())
        .mapToObj(year -> year(year, assumptions.knownOn()))
        .toList();
  }

  /** How the period is written: {@code 2018}, or {@code 2019-01-01..2019-06-30}. */
  public String period() {
    return year(periodEnd.getYear(), knownOn).equals(this)
        ? String.valueOf(periodEnd.getYear())
        : periodStart + ".." + periodEnd;
  }

  boolean hasDay(LocalDate day) {
    return !day.isBefore(periodStart) && !day.isAfter(periodEnd);
  }
}
