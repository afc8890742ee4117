package htx.export.report;

import htx.table.Field;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import org.apache.spark.sql.Row;

/** A collected row, read by declared columns. */
public record Line(Row row) {

  public boolean has(Field field) {
    return !row.isNullAt(row.fieldIndex(field.name()));
  }

  /** The text of a column that has one. */
  public String text(Field field) {
    return row.getString(row.fieldIndex(field.name()));
  }

  /** The whole number of a column that has one. */
  public long whole(Field field) {
    return ((Number) row.get(row.fieldIndex(field.name()))).longValue();
  }

  /** The number of a column that has one, exactly. */
  public BigDecimal number(Field field) {
    Object value = row.get(row.fieldIndex(field.name()));
    return value instanceof BigDecimal decimal
        ? decimal
        : BigDecimal.valueOf(((Number) value).longValue());
  }

  public boolean flag(Field field) {
    return row.getBoolean(row.fieldIndex(field.name()));
  }

  /** The day of a column that has one, whichever of the two classes the session gives. */
  public LocalDate day(Field field) {
    Object value = row.get(row.fieldIndex(field.name()));
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  /** Whether a day falls into the half-open interval of two columns, either of which may lack. */
  public boolean validOn(Field from, Field to, LocalDate day) {
    return (!has(from) || !day.isBefore(day(from))) && (!has(to) || day.isBefore(day(to)));
  }
}
