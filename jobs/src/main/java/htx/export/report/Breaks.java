package htx.export.report;

import htx.indicator.Break;
import htx.indicator.Indicators;
import htx.table.Language;

/** Breaks of definition in words. */
final class Breaks {
  private Breaks() {}

  /** A change of definition, as a table's note tells it. */
  static String note(Break at, Language language) {
    return language.say("Gián đoạn chuỗi: " + at.vi(), "Break: " + at.en());
  }

  /** What a break's code stands for, or the code where no indicator declares it. */
  static String words(String code, Language language) {
    return Indicators.ALL.stream()
        .flatMap(indicator -> indicator.breaks().stream())
        .filter(declared -> declared.code().equals(code))
        .map((Break declared) -> language.say(declared.vi(), declared.en()))
        .findFirst()
        .orElse(code);
  }
}
