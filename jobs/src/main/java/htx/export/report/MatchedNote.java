package htx.export.report;

import htx.gold.Trend;
import htx.indicator.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Says under a table how much that grew which the same organisations report in both years. */
final class MatchedNote {
  private MatchedNote() {}

  /** A note of each indicator that has it for the year; none where none has. */
  static Optional<String> of(Edition edition, List<Indicator> shown) {
    List<String> growth =
        shown.stream().distinct().flatMap(one -> of(edition, one).stream()).toList();

    return growth.isEmpty()
        ? Optional.empty()
        : Optional.of(
            edition.say(
                    "Tăng, giảm so với năm trước của riêng các HTX có số liệu cả hai năm: ",
                    "Change on the year before of the cooperatives alone that report both: ")
                + String.join("; ", growth)
                + ".");
  }

  private static Optional<String> of(Edition edition, Indicator indicator) {
    return Series.ofProvince(edition, indicator, Group.ALL)
        .at(edition, edition.year())
        .filter(line -> line.has(Trend.MATCHED_GROWTH_PERCENT))
        .map(
            line ->
                new Measured(indicator).name(edition.language())
                    + " "
                    + percent(edition, line.number(Trend.MATCHED_GROWTH_PERCENT))
                    + " ("
                    + edition.language().number(BigDecimal.valueOf(line.whole(Trend.MATCHED)))
                    + " "
                    + edition.say("HTX", "cooperatives")
                    + ")");
  }

  private static String percent(Edition edition, BigDecimal growth) {
    BigDecimal shown = growth.setScale(1, RoundingMode.HALF_UP);

    return (shown.signum() > 0 ? "+" : "") + edition.language().number(shown) + "%";
  }
}
