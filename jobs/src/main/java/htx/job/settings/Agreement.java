package htx.job.settings;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import htx.indicator.Indicators;
import htx.table.Words;

/**
 * What a schema cannot say: settings that must agree with each other, and names of indicators and
 * sources.
 */
final class Agreement {
  private static final JsonPointer FIRST_YEAR = Key.place("report.first_year");
  private static final JsonPointer LAST_YEAR = Key.place("report.last_year");
  private static final JsonPointer RANKED = Key.place("report.ranked_indicators");

  private static final JsonPointer BY_SOURCE = Key.place("limits.by_source");

  private Agreement() {}

  static void check(GivenSettings given, Problems problems) {
    checkYears(given, problems);
    checkIndicators(given, problems);
    SourceLimits.check(given.values().at(BY_SOURCE), BY_SOURCE, given, problems);
  }

  private static void checkYears(GivenSettings given, Problems problems) {
    JsonNode first = given.values().at(FIRST_YEAR);
    JsonNode last = given.values().at(LAST_YEAR);

    if (first.isInt() && last.isInt() && last.intValue() < first.intValue()) {
      problems.add(
          given.origin(LAST_YEAR),
          Key.at(LAST_YEAR),
          new Words(
              "năm cuối " + last + " trước năm đầu " + first,
              "the last year, " + last + ", is before the first, " + first));
    }
  }

  private static void checkIndicators(GivenSettings given, Problems problems) {
    JsonNode ranked = given.values().at(RANKED);

    for (int place = 0; place < ranked.size(); place++) {
      JsonNode code = ranked.get(place);

      if (code.isTextual() && Indicators.find(code.textValue()).isEmpty()) {
        problems.add(
            given.origin(RANKED.appendIndex(place)),
            Key.at(RANKED),
            Indicators.unknown(code.textValue()));
      }
    }
  }
}
