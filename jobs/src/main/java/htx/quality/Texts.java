package htx.quality;

import htx.table.Words;
import java.util.Locale;
import java.util.regex.Pattern;

/** Readers of names, remarks and codes kept as text. */
public final class Texts {
  private Texts() {}

  /** A text in its canonical writing, of at most so many characters. */
  public static Reader text(int longest) {
    return (cell, conditions) -> {
      String text = Canonical.text(cell.text());

      if (text.length() > longest) {
        return Reading.broken(ValueFault.V_TOO_LONG.of(text.length(), longest));
      }

      return LegacyText.flaw(text)
          .map(flaw -> Reading.broken(flaw.of(cell.quoted())))
          .orElseGet(() -> Reading.of(text));
    };
  }

  /**
   * A code without spaces, in capitals; a number cell gives its digits.
   *
   * @param shape what codes look like
   * @param vi the shape in Vietnamese words
   * @param en the shape in English words
   */
  public static Reader code(Pattern shape, String vi, String en) {
    return (cell, conditions) -> {
      String code = digits(cell).replace(" ", "").toUpperCase(Locale.ROOT);
      return shape.matcher(code).matches()
          ? Reading.of(code)
          : Reading.broken(ValueFault.V_CODE_SHAPE.of(cell.quoted(), new Words(vi, en)));
    };
  }

  /** A cell's text; where it is a number cell, the number without exponent. */
  private static String digits(Cell cell) {
    String text = Canonical.text(cell.text());
    return cell.is(Cell.Type.NUMBER)
        ? Numeral.stored(text)
            .filter(n -> n.precision() - n.scale() <= 20 && n.scale() < 20)
            .map(n -> n.stripTrailingZeros().toPlainString())
            .orElse(text)
        : text;
  }
}
