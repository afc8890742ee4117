package htx.lake;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.functions.lit;

import htx.table.Field;
import htx.table.Refused;
import htx.table.Table;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The form in which a table is stored: a lake may be older than the code.
 *
 * @param types the type of every column, by name
 * @param parts the column by which it is parted; none where it is not
 */
record StoredForm(Map<String, String> types, List<String> parts) {

  boolean isThatOf(Table table) {
    Map<String, String> declared =
        table.fields().stream().collect(toMap(Field::name, field -> field.type().catalogString()));

    return types.equals(declared) && parts.equals(table.part().map(Field::name).stream().toList());
  }

  /** The declared columns that are stored with another type. */
  List<Field> ofOtherTypes(Table table) {
    return table.fields().stream()
        .filter(field -> types.containsKey(field.name()))
        .filter(field -> !types.get(field.name()).equals(field.type().catalogString()))
        .toList();
  }

  /** The stored rows with the declared columns, empty where nothing is stored that fits them. */
  Dataset<Row> asDeclared(Dataset<Row> stored, Table table) {
    return stored.select(
        table.fields().stream()
            .map(
                field ->
                    types.containsKey(field.name())
                        ? field.col().try_cast(field.type()).as(field.name())
                        : lit(null).cast(field.type()).as(field.name()))
            .toArray(Column[]::new));
  }

  /**
   * The stored rows with all their columns, some of them with their declared types.
   *
   * @throws Refused where a type cannot hold what is stored
   */
  static Dataset<Row> retyped(Dataset<Row> stored, List<Field> columns) {
    Dataset<Row> retyped = stored;

    for (Field column : columns) {
      Column value = column.col().try_cast(column.type());

      if (!stored.where(column.col().isNotNull().and(value.isNull())).isEmpty()) {
        // without the value, which may be a person's
        throw new Refused(LakeFault.LAKE_TYPE.of(column, column.type().sql()));
      }

      retyped = retyped.withColumn(column.name(), value);
    }

    return retyped;
  }
}
