package htx.sheet;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Makes the rows of {@link RawRow}'s shape. Days are java.sql.Date and moments java.sql.Timestamp,
 * the classes that a session hands out unless told otherwise.
 */
final class BronzeRow {
  private BronzeRow() {}

  /** A line of the sheet. */
  static Row of(
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
  static Row ofSheet(
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
    return RowFactory.create(
        file.delivery(),
        Date.valueOf(file.deliveredOn()),
        file.name(),
        file.hash(),
        sheet,
        line,
        kind.word(),
        surroundings.scope(),
        day(surroundings.periodStart()),
        day(surroundings.periodEnd()),
        surroundings.unitOfMeasure(),
        cells,
        outcome,
        Timestamp.from(takenInAt));
  }

  private static Date day(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
