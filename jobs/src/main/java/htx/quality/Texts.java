package htx.quality;

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
          .map(flaw -> Reading.broken(flaw.of(cell.quoted())))
          .orElseGet(() -> Reading.of(text));
    };
  }
}
