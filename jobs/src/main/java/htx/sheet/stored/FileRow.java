package htx.sheet.stored;

import java.time.Instant;
import org.apache.spark.sql.Row;

/** The bronze row of a sheet or file of which nothing is known but its name. */
public final class FileRow {
  private FileRow() {}

  /** The row of one that is refused or ignored as a whole, unread. */
  public static Row of(DeliveredFile file, String sheet, SheetOutcome outcome, Instant takenInAt) {
    return BronzeRow.ofSheet(file, sheet, Surroundings.UNKNOWN, outcome, takenInAt);
  }
}
