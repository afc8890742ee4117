package htx.export.report;

import htx.indicator.Indicator;
import java.util.List;
import java.util.Optional;

/** The districts whose year before cannot be told on the ground that they have now. */
final class MovedGround {
  private MovedGround() {}

  /** Why a table shows no comparison for them, where there are any. */
  static Optional<String> note(Edition edition, Indicator indicator) {
    List<String> districts =
        edition.reference().districtsOn(edition.lastDay()).stream()
            .filter(district -> isMoved(edition, indicator, Area.district(district.code())))
            .map(Reference.Named::name)
            .toList();

    return districts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            edition.say(
                    "(x) Địa giới thay đổi trong năm, không so sánh với năm trước: ",
                    "(x) Boundaries moved in the year, not compared with the year before: ")
                + String.join(", ", districts)
                + ".");
  }

  private static boolean isMoved(Edition edition, Indicator indicator, Area district) {
    return Series.onThisYearsGround(edition, indicator, district).isEmpty();
  }
}
