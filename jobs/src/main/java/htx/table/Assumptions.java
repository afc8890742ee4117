package htx.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * What a computation takes as given beside its tables: the choices of the report, and what of them
 * was left to the deliveries.
 *
 * @param knownOn deliveries after this day are not known; {@link #EVERYTHING} for all
 * @param lastYear the last year reported
 * @param comparableOn the day on whose boundaries comparable series stand
 * @param chosen the choices of the report
 */
public record Assumptions(
    LocalDate knownOn, int lastYear, LocalDate comparableOn, ReportChoices chosen) {

  /** The day of knowledge that leaves no delivery out. */
  public static final LocalDate EVERYTHING = LocalDate.of(9999, 12, 31);

  public Assumptions {
    if (lastYear < chosen.firstYear()) {
      throw new IllegalArgumentException(
          "The last year reported, " + lastYear + ", is before the first, " + chosen.firstYear());
    }
  }

  /**
   * What a report's choices have us assume.
   *
   * @param lastYear the last year that deliveries cover, in full or not, asked where none is chosen
   */
  public static Assumptions of(ReportChoices chosen, LocalDate knownOn, IntSupplier lastYear) {
    int last = chosen.lastYear().orElseGet(lastYear::getAsInt);

    return new Assumptions(
        knownOn, last, chosen.comparableOn().orElse(LocalDate.of(last, 12, 31)), chosen);
  }

  /** The same with comparable series on the boundaries of another day. */
  public Assumptions comparedOn(LocalDate day) {
    return new Assumptions(knownOn, lastYear, day, chosen);
  }

  /** All that figures rest on, settled, as a publication's manifest tells it. */
  public String told() {
    return "Assumptions[knownOn=%s, firstYear=%s, lastYear=%s, comparableOn=%s, effectiveScore=%s, "
            .formatted(knownOn, firstYear(), lastYear, comparableOn, effectiveScore())
        + "trendBase=%s, rankedIndicators=%s]".formatted(trendBase(), rankedIndicators());
  }

  public int firstYear() {
    return chosen.firstYear();
  }

  public BigDecimal effectiveScore() {
    return chosen.effectiveScore();
  }

  public int trendBase() {
    return chosen.trendBase();
  }

  public List<String> rankedIndicators() {
    return chosen.rankedIndicators();
  }
}
