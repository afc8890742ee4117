package htx.quality;

import java.io.Serializable;

/**
 * A delivered cell as it is judged.
 *
 * @param type text, number, date, bool, error or formula
 * @param text its value as text; numbers as the file has them, dates as yyyy-MM-dd
 */
public record Cell(String type, String text) implements Serializable {
  public static final String TEXT = "text";
  public static final String NUMBER = "number";
  public static final String DATE = "date";

  private static final int SHOWN = 60;

  public boolean is(String kind) {
    return type.equals(kind);
  }

  /** The cell as messages quote it: in full where short, else its beginning. */
  public String quoted() {
    String shown = Canonical.text(text);
    return "\"" + (shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "…") + "\"";
  }
}
