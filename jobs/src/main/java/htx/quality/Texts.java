package htx.quality;

import java.util.regex.Pattern;

/** Readers of names, remarks and codes kept as text. */
public final class Texts {
  private Texts() {}

  /** A text in its canonical writing, of at most so many characters. */
  public static Reader text(int longest) {
    return (cell, conditions) -> {
      String text = Canonical.text(cell.text());

      if (text.length() > longest) {
        return Reading.broken(
            "V_TOO_LONG",
            "Ô có " + text.length() + " ký tự; nhiều nhất " + longest,
            "The cell has " + text.length() + " characters; at most " + longest);
      }

      return LegacyText.flaw(text)
          .map(
              code ->
                  Reading.broken(
                      code,
                      cell.quoted() + " không phải Unicode đọc được; hãy gõ lại bằng Unicode",
                      cell.quoted() + " is not readable Unicode; type it anew in Unicode"))
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
      String code = digits(cell).replace(" ", "").toUpperCase(java.util.Locale.ROOT);
      return shape.matcher(code).matches()
          ? Reading.of(code)
          : Reading.broken(
              "V_CODE_SHAPE",
              cell.quoted() + " không đúng dạng mã; cần " + vi,
              cell.quoted() + " does not look like a code; expected is " + en);
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
