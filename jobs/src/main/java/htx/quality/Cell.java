package htx.quality;

import java.io.Serializable;
import java.util.Locale;

/**
 * A delivered cell, from its reading to its judgement.
 *
 * @param type what the file itself says that the cell is
 * @param text its value as text; numbers as the file has them, dates as yyyy-MM-dd, never formatted
 */
public record Cell(Type type, String text) implements Serializable {
  private static final int SHOWN = 60;

  /** The type of a cell. */
  public enum Type {
    TEXT,
    NUMBER,
    DATE,
    BOOL,
    /** An error value such as #DIV/0!. */
    ERROR,
    /** A formula that was never calculated; the text is the formula. */
    FORMULA,
    /** A number that its format shows as something else; the text is the number and the format. */
    DISGUISED,
    /** A number that the file stores wrongly, such as {@code 3392,1}; the text is as stored. */
    MALFORMED,
    /** A text with a letter that the declared letters lack; as found. */
    FOREIGN,
    /** A cell that several lines share; the text is the range, E11:E12. */
    MERGED,
    /** A personal value that cannot be one of its kind; the text says only how long it was. */
    WRONG_LENGTH;

    /** The word stored in bronze. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The type that is stored under a word. */
    public static Type of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** A cell of text. */
  public static Cell text(String text) {
    return new Cell(Type.TEXT, text);
  }

  public boolean is(Type other) {
    return type == other;
  }

  /** The text in its canonical form; empty where the cell is blank. */
  public String canonical() {
    return Canonical.text(text);
  }

  public boolean isBlank() {
    return canonical().isEmpty();
  }

  /** The cell as messages quote it: in full where short, else its beginning. */
  public String quoted() {
    String shown = canonical();
    return "\"" + (shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "…") + "\"";
  }
}
