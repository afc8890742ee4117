package htx.table;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;

/** A row being put together column by column, whatever their order; what is not set is null. */
public final class Cells {
  private final StructType schema;
  private final Object[] cells;

  /** An empty row of a schema, which its reader must be given too. */
  public Cells(StructType schema) {
    this.schema = schema;
    this.cells = new Object[schema.size()];
  }

  /**
   * Sets a column.
   *
   * @throws IllegalArgumentException where the schema has no such column
   */
  public Cells set(Field column, Object value) {
    return set(column.name(), value);
  }

  /** Sets a column, or leaves it null. */
  public Cells set(Field column, Optional<?> value) {
    return set(column, value.orElse(null));
  }

  /** Sets some columns. */
  public Cells setAll(Map<Field, ?> values) {
    values.forEach(this::set);
    return this;
  }

  /** Sets a column to a code. */
  public Cells set(Field column, Coded code) {
    return set(column, code.code());
  }

  /** Sets a column that no table declares. */
  public Cells set(String column, Object value) {
    cells[schema.fieldIndex(column)] = value;
    return this;
  }

  /**
   * The row, which knows its columns by name.
   *
   * @throws IllegalStateException where a column that every row has was not set
   */
  public Row row() {
    for (int column = 0; column < cells.length; column++) {
      if (cells[column] == null && !schema.apply(column).nullable()) {
        throw new IllegalStateException("No value was set for " + schema.apply(column).name());
      }
    }

    return new GenericRowWithSchema(cells, schema);
  }
}
