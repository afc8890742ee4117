package htx.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a computation takes as given beside its tables: the day of knowledge, the years reported,
 * the boundaries to compare on, and the choices that law leaves open.
 *
 * @param knownOn deliveries after this day are not known; {@link #EVERYTHING} for all
 * @param firstYear the first year reported
 * @param lastYear the last year reported
 * @param comparableOn the day on whose boundaries comparable series stand
 * @param effectiveScore points from which a rated cooperative counts as effective
 * @param officialThrough figures up to this year are official, later ones preliminary
 * @param trendBase the year from which compound growth is counted
 * @param rankedIndicators codes of the indicators by which districts are ranked
 */
public record Assumptions(
    LocalDate knownOn,
    int firstYear,
    int lastYear,
    LocalDate comparableOn,
    BigDecimal effectiveScore,
    int officialThrough,
    int trendBase,
    List<String> rankedIndicators) {

  /** The day of knowledge that leaves no delivery out. */
  public static final LocalDate EVERYTHING = LocalDate.of(9999, 12, 31);

  public Assumptions {
    rankedIndicators = List.copyOf(rankedIndicators);
    if (lastYear < firstYear) {
      throw new IllegalArgumentException(
          "The last year reported, " + lastYear + ", is before the first, " + firstYear);
    }
  }
}
