package htx.quality;

import htx.table.Message;

/** Readers of names and remarks. */
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
          .map(flaw -> Reading.broken(told(flaw, cell)))
          .orElseGet(() -> Reading.of(text));
    };
  }

  private static Message told(ValueFault flaw, Cell cell) {
    return flaw == ValueFault.V_LOST_LETTERS
        ? flaw.of(cell.quoted())
        : flaw.of(cell.quoted(), LikelyLetters.told(cell.text()));
  }
}
