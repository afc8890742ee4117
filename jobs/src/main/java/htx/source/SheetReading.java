package htx.source;

import java.time.Instant;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** One reading of a sheet from its first line to its last: what each line is, and its cells. */
public final class SheetReading {
  private final DeliveredFile file;
  private final String sheet;
  private final Instant takenInAt;
  private final Consumer<Row> bronze;
  private long lines;

  public SheetReading(
      SourceContract contract,
      DeliveredFile file,
      String sheet,
      Pseudonym pseudonym,
      Instant takenInAt,
      Consumer<Row> bronze) {
    this.file = file;
    this.sheet = sheet;
    this.takenInAt = takenInAt;
    this.bronze = bronze;
  }

  /** Takes the next physical line; a blank one has no cells. Text records bring all fields. */
  public void line(RawLine line) {
    lines++;
  }

  /** Closes the sheet: emits its line 0, and says what became of it. */
  public SheetOutcome end() {
    SheetOutcome outcome = SheetOutcome.accepted(lines);
    bronze.accept(FileRow.of(file, sheet, outcome, takenInAt));
    return outcome;
  }
}
