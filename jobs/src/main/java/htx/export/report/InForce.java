package htx.export.report;

import htx.indicator.Act;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names the acts that definitions rest on: those of the report's year apart from later ones. */
public final class InForce {
  private InForce() {}

  /** What an indicator rests on in the year; who has sent it, where nothing was in force yet. */
  public static String inYear(Edition edition, Indicator indicator) {
    String acts =
        indicator.acts().stream()
            .filter(act -> act.isInForceIn(edition.year()))
            .map(act -> name(edition, act))
            .collect(Collectors.joining("; "));

    return acts.isEmpty() ? edition.say("Báo cáo của nơi gửi", "As the senders report") : acts;
  }

  /**
   * A section of the notes: the acts that came into force after the year and before the one in
   * which the figures are known; nothing where there is none.
   */
  static List<NoteSection> since(Edition edition) {
    List<String> lines = new ArrayList<>();
    later(edition)
        .forEach(
            act ->
                lines.add(
                    edition.say("Từ năm ", "From ")
                        + act.firstYear()
                        + ": "
                        + name(edition, act)
                        + "."));

    return lines.isEmpty()
        ? List.of()
        : List.of(
            new NoteSection(
                edition.say(
                    "Văn bản có hiệu lực sau năm "
                        + edition.year()
                        + ", không là căn cứ của năm này",
                    "Acts in force after " + edition.year() + ", on which its figures do not rest"),
                lines));
  }

  private static Stream<Act> later(Edition edition) {
    return Indicators.ALL.stream()
        .flatMap(indicator -> indicator.acts().stream())
        .distinct()
        .filter(act -> act.firstYear() > edition.year())
        .filter(act -> act.firstYear() < edition.knownOn().getYear())
        .sorted(Comparator.comparing(Act::firstYear).thenComparing(Act::vi));
  }

  private static String name(Edition edition, Act act) {
    return edition.say(act.vi(), act.en());
  }
}
