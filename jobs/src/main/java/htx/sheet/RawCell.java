package htx.sheet;

import htx.quality.Cell;
import java.io.Serializable;

/**
 * A cell where a reader found it.
 *
 * @param column the number of its column in the sheet, or of its field in the record, from 1
 * @param cell what stands there
 * @param range the merged cells that it is one of, E11:E12, where another covers it, or lines below
 *     share it; empty where it is its own
 */
public record RawCell(int column, Cell cell, String range) implements Serializable {

  public RawCell(int column, Cell cell) {
    this(column, cell, "");
  }

  /** A field of a text record. */
  public static RawCell field(int column, String text) {
    return new RawCell(column, Cell.text(text));
  }

  public Cell.Type type() {
    return cell.type();
  }

  public String text() {
    return cell.text();
  }
}
