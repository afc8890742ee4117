package htx.sheet.stored;

import htx.quality.Cell;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * A cell as bronze keeps it, see {@link RawRow#CELL}.
 *
 * @param heading the name of the contract's heading that it stands under; empty where the line is
 *     not data
 * @param place where it stands: {@code C12} in a sheet, {@code 3} in a record
 * @param cell its type and text; a personal value's token
 */
public record KeptCell(String heading, String place, Cell cell) {

  /** The cell of a stored row. */
  public static KeptCell of(Row stored) {
    return new KeptCell(
        stored.getString(0),
        stored.getString(1),
        new Cell(Cell.Type.of(stored.getString(2)), stored.getString(3)));
  }

  Row row() {
    return RowFactory.create(heading, place, cell.type().word(), cell.text());
  }
}
