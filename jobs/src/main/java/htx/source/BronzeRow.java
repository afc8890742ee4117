package htx.source;

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

  static Row of(
      DeliveredFile file,
      String sheet,
      int line,
      RawRow.Kind kind,
      Surroundings surroundings,
      List<Row> cells,
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
        cells.toArray(Row[]::new),
        Timestamp.from(takenInAt));
  }

  static Row cell(String column, String place, String type, String value) {
    return RowFactory.create(column, place, type, value);
  }

  private static Date day(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }
}
