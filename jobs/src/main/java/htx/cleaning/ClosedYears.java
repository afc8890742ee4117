package htx.cleaning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The years whose figures are final: a file for one of them is taken in only where it was delivered
 * until the day on which the year was closed.
 *
 * @param days the last day on which files for a year are taken, by year
 */
public record ClosedYears(SortedMap<Integer, LocalDate> days) implements Serializable {
  /** No year is closed. */
  public static final ClosedYears NONE = new ClosedYears(new TreeMap<>());

  public ClosedYears {
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
  }

  public static ClosedYears of(Map<Integer, LocalDate> days) {
    return new ClosedYears(new TreeMap<>(days));
  }

  /** The same file, kept out where its year had been closed when it was delivered. */
  FileVerdict judged(FileVerdict verdict) {
    if (!verdict.isAccepted() || verdict.periodEnd() == null) {
      return verdict;
    }

    int year = LocalDate.parse(verdict.periodEnd()).getYear();
    LocalDate closed = days.get(year);

    return closed == null || !LocalDate.parse(verdict.knownFrom()).isAfter(closed)
        ? verdict
        : verdict.because(LineFault.F_PERIOD_CLOSED.of(Integer.toString(year), closed));
  }
}
