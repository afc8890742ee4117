package htx.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is reported and on which choices, as the group {@code report} of the settings has it.
 *
 * @param province code of the province
 * @param firstYear the first year reported
 * @param lastYear the last year reported; none for the last that was over when something was
 *     delivered
 * @param comparableOn the day on whose boundaries comparable series stand; none for the last day of
 *     the last year
 * @param effectiveScore points from which a rated cooperative counts as effective
 * @param trendBase the year from which compound growth is counted
 * @param rankedIndicators codes of the indicators by which districts are ranked
 */
public record ReportChoices(
    String province,
    int firstYear,
    Optional<Integer> lastYear,
    Optional<LocalDate> comparableOn,
    BigDecimal effectiveScore,
    int trendBase,
    List<String> rankedIndicators) {

  public ReportChoices {
    rankedIndicators = List.copyOf(rankedIndicators);
  }
}
