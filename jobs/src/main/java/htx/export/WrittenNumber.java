package htx.export;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers in running text, with the marks of a language and not of the computer. */
final class WrittenNumber {
  private WrittenNumber() {}

  /** The number with as many decimals as it has. */
  static String of(BigDecimal value, Language language) {
    DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
    marks.setGroupingSeparator(language.say(".", ",").charAt(0));
    marks.setDecimalSeparator(language.say(",", ".").charAt(0));
    int decimals = Math.max(0, value.scale());
    String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));

    return new DecimalFormat(pattern, marks).format(value);
  }
}
