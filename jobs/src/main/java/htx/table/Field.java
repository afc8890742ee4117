package htx.table;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;

/**
 * One declared column of a table: its name, type, whether every row has it, and what it is in both
 * languages.
 */
public record Field(String name, DataType type, Presence presence, String vi, String en)
    implements Serializable {

  /** Whether every row of the table has a value in the column. */
  public enum Presence {
    REQUIRED,
    OPTIONAL
  }

  public Field {
    if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
      throw new IllegalArgumentException("Column name is not snake_case: " + name);
    }
  }

  /** What the column is called. */
  public Words words() {
    return new Words(vi, en);
  }

  /** What the column is called within a sentence. */
  public Words wordsWithin() {
    return new Words(vi.toLowerCase(Locale.ROOT), en);
  }

  /** The column of this name. */
  public Column col() {
    return functions.col(name);
  }

  /** The given value, cast to the declared type and named as declared. */
  public Column as(Column value) {
    return value.cast(type).as(name);
  }

  /** The text that a row has in the column, or null. */
  public String textIn(Row row) {
    return row.getAs(name);
  }

  /** The day that a row has in the column, or null. */
  public LocalDate dayIn(Row row) {
    Object day = row.getAs(name);
    return day == null ? null : LocalDate.parse(day.toString());
  }

  public boolean required() {
    return presence == Presence.REQUIRED;
  }

  StructField structField() {
    return new StructField(
        name, type, presence == Presence.OPTIONAL, org.apache.spark.sql.types.Metadata.empty());
  }

  @Override
  public String toString() {
    return name;
  }
}
