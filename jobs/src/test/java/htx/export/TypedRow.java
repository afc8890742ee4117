package htx.export;

import htx.table.Field;
import htx.table.Table;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;

/** Rows of a declared table written as columns and texts, as a collected dataset gives them. */
public final class TypedRow {
  private TypedRow() {}

  /**
   * A row from column, value, column, value; columns not named are null, or refused if required.
   */
  public static Row of(Table table, Object... columnsAndValues) {
    Map<Object, Object> given = new HashMap<>();
    for (int i = 0; i < columnsAndValues.length; i += 2) {
      given.put(columnsAndValues[i], columnsAndValues[i + 1]);
    }
    Object[] cells =
        table.fields().stream()
            .map(
                field -> {
                  Object value = given.remove(field);
                  if (value == null && field.required()) {
                    throw new IllegalArgumentException(table + " needs " + field);
                  }
                  return value == null ? null : typed(field, value.toString());
                })
            .toArray();

    if (!given.isEmpty()) {
      throw new IllegalArgumentException(table + " has no " + given.keySet());
    }

    return new GenericRowWithSchema(cells, table.schema());
  }

  private static Object typed(Field field, String text) {
    DataType type = field.type();

    if (type.equals(DataTypes.LongType)) {
      return Long.valueOf(text);
    }
    if (type.equals(DataTypes.IntegerType)) {
      return Integer.valueOf(text);
    }
    if (type.equals(DataTypes.DateType)) {
      return Date.valueOf(text);
    }
    if (type.equals(DataTypes.BooleanType)) {
      return Boolean.valueOf(text);
    }

    return type instanceof DecimalType decimal
        ? new BigDecimal(text).setScale(decimal.scale())
        : text;
  }
}
