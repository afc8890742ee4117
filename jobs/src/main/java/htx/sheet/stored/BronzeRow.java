package htx.sheet.stored;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * Makes the rows of {@link RawRow}'s shape. Days are java.sql.Date and moments java.sql.Timestamp,
 * the classes that a session hands out unless told otherwise.
 */
public final class BronzeRow {
  private BronzeRow() {}

  /** A line of the sheet. */
  public static Row of(
      DeliveredFile file,
      String sheet,
      int line,
      RawRow.Kind kind,
      Surroundings surroundings,
      List<KeptCell> cells,
      Instant takenInAt) {
    Row[] kept = cells.stream().map(KeptCell::row).toArray(Row[]::new);

    return row(file, sheet, line, kind, surroundings, kept, null, takenInAt);
  }

  /** The line, numbered 0, that stands for the sheet as a whole. */
  public static Row ofSheet(
      DeliveredFile file,
      String sheet,
      Surroundings surroundings,
      SheetOutcome outcome,
      Instant takenInAt) {
    return row(file, sheet, 0, RawRow.Kind.FILE, surroundings, null, outcome.row(), takenInAt);
  }

  private static Row row(
      DeliveredFile file,
      String sheet,
      int line,
      RawRow.Kind kind,
      Surroundings surroundings,
      Row[] cells,
      Row outcome,
      Instant takenInAt) {
    return RawRow.row()
        .set(RawRow.DELIVERY, file.delivery())
        .set(RawRow.DELIVERED_ON, Date.valueOf(file.deliveredOn()))
        .set(RawRow.FILE, file.name())
        .set(RawRow.FILE_HASH, file.hash())
        .set(RawRow.SHEET, sheet)
        .set(RawRow.LINE, line)
        .set(RawRow.KIND, kind.word())
        .set(RawRow.SCOPE, surroundings.scope())
        .set(RawRow.PERIOD_START, day(surroundings.periodStart()))
        .set(RawRow.PERIOD_END, day(surroundings.periodEnd()))
        .set(RawRow.UNIT_OF_MEASURE, surroundings.unitOfMeasure())
        .set(RawRow.CELLS, cells)
        .set(RawRow.OUTCOME, outcome)
        .set(RawRow.TAKEN_IN_AT, Timestamp.from(takenInAt))
        .row();
  }

  private static Date day(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
