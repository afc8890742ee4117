package htx.source;

import java.io.Serializable;

/**
 * One cell as a reader found it.
 *
 * @param place the cell reference in a sheet ({@code C12}), or the field's number in a record
 * @param type the cell's own type
 * @param value the cell's text; numbers as the file has them, dates as yyyy-MM-dd, never formatted
 */
public record RawCell(String place, Type type, String value) implements Serializable {

  /** The type that the file itself gives a cell. */
  public enum Type {
    TEXT,
    NUMBER,
    DATE,
    BOOL,
    /** An error value such as #DIV/0!. */
    ERROR,
    /** A formula that was never calculated; the value is the formula. */
    FORMULA;

    /** The word stored in bronze. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
