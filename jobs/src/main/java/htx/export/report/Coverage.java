package htx.export.report;

import htx.gold.IndicatorValue;
import htx.indicator.Indicator;
import htx.indicator.ReturnIndicators;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says under a table how many organisations are behind what they report of themselves. */
final class Coverage {
  private Coverage() {}

  /**
   * A note that sets those with a figure over those that exist, by year, the latest first; what the
   * same ones are behind is told once. None where the indicators are not reported by organisations.
   */
  static Optional<String> note(Edition edition, List<Indicator> shown, int firstYear) {
    Map<String, List<String>> names = new LinkedHashMap<>();

    for (Indicator indicator : shown.stream().distinct().toList()) {
      of(edition, indicator, Group.ALL, firstYear)
          .ifPresent(
              ratio ->
                  names
                      .computeIfAbsent(ratio, any -> new ArrayList<>())
                      .add(new Measured(indicator).name(edition.language())));
    }

    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            edition.say(
                    "Số HTX có số liệu trên số HTX hiện có: ",
                    "Cooperatives with a figure, of those existing: ")
                + told(names)
                + ".");
  }

  /** The same of one indicator of a group. */
  static Optional<String> note(Edition edition, Indicator indicator, Group group, int firstYear) {
    String item = edition.reference().itemName(group.dimension(), group.item(), edition.language());

    return of(edition, indicator, group, firstYear)
        .map(
            ratio ->
                edition.say(
                        "Số HTX có số liệu trên số HTX hiện có, ",
                        "Cooperatives with a figure, of those existing, ")
                    + item
                    + ": "
                    + new Measured(indicator).name(edition.language())
                    + ": "
                    + ratio
                    + ".");
  }

  private static String told(Map<String, List<String>> names) {
    return names.size() == 1
        ? names.keySet().iterator().next()
        : String.join(
            "; ",
            names.entrySet().stream()
                .map(same -> String.join(", ", same.getValue()) + ": " + same.getKey())
                .toList());
  }

  /** Such as {@code 456/469 (2018), 364/375 (2017)}; of the years that have it. */
  private static Optional<String> of(
      Edition edition, Indicator indicator, Group group, int firstYear) {
    if (!ReturnIndicators.FAMILY.counts(indicator.code())) {
      return Optional.empty();
    }

    List<String> years =
        IntStream.rangeClosed(firstYear, edition.year())
            .map(year -> edition.year() + firstYear - year)
            .mapToObj(year -> in(edition, indicator, group, year))
            .flatMap(Optional::stream)
            .toList();

    return years.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", years));
  }

  private static Optional<String> in(Edition edition, Indicator indicator, Group group, int year) {
    return edition
        .figures()
        .indicator(indicator, year, Area.province(edition), group)
        .filter(line -> line.has(IndicatorValue.POPULATION) && line.has(IndicatorValue.VALUE))
        .map(
            line ->
                line.whole(IndicatorValue.CONTRIBUTORS)
                    + "/"
                    + line.whole(IndicatorValue.POPULATION)
                    + " ("
                    + year
                    + ")");
  }
}
