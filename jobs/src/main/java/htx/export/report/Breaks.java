package htx.export.report;

import htx.indicator.Break;
import htx.indicator.Indicators;
import htx.table.Language;

/** Breaks of definition in words. */
final class Breaks {
  private Breaks() {}

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
