package htx.testing;

import static org.apache.spark.sql.functions.col;

import htx.table.Field;
import htx.table.Table;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;

/** Datasets written as small tables of text, and datasets drawn as such. */
public final class Rows {
  private Rows() {}

  /**
   * Rows of a table from text: column names in the first line, values below, parted by bars; an
   * empty cell is null. Columns not named are null, or the first code, an empty text, zero, false,
   * or 1 January 2000 where required.
   */
  public static Dataset<Row> rows(SparkSession spark, Table table, String text) {
    return spark.createDataFrame(list(table, text), table.schema());
  }

  /** The same rows for what needs no dataset. */
  public static List<Row> list(Table table, String text) {
    List<List<String>> lines =
        text.lines().filter(line -> !line.isBlank()).map(Rows::cells).toList();
    List<String> names = lines.get(0);
    names.forEach(name -> refuseUnknown(table, name));
    StructType schema = table.schema();

    return lines.stream()
        .skip(1)
        .<Row>map(
            line ->
                new GenericRowWithSchema(
                    table.fields().stream()
                        .map(field -> value(field, names.indexOf(field.name()), line))
                        .toArray(),
                    schema))
        .toList();
  }

  /** The rows' named columns as text, one line a row in order of their text, under a heading. */
  public static String draw(Dataset<Row> rows, Field... fields) {
    Column[] columns =
        Arrays.stream(fields)
            .map(field -> col(field.name()).cast(DataTypes.StringType))
            .toArray(Column[]::new);
    String heading = Arrays.stream(fields).map(Field::name).collect(Collectors.joining(" | "));
    String body =
        rows.select(columns).collectAsList().stream()
            .map(Rows::line)
            .sorted()
            .map(line -> line + "\n")
            .collect(Collectors.joining());

    return heading + "\n" + body;
  }

  /** The same of rows without a dataset, whose columns are those of a schema. */
  public static String draw(StructType schema, List<Row> rows, Field... fields) {
    String heading = Arrays.stream(fields).map(Field::name).collect(Collectors.joining(" | "));
    String body =
        rows.stream()
            .map(row -> line(schema, row, fields))
            .sorted()
            .map(line -> line + "\n")
            .collect(Collectors.joining());

    return heading + "\n" + body;
  }

  private static String line(StructType schema, Row row, Field... fields) {
    return Arrays.stream(fields)
        .map(field -> row.get(schema.fieldIndex(field.name())))
        .map(Rows::text)
        .collect(Collectors.joining(" | "))
        .stripTrailing();
  }

  private static String text(Object value) {
    if (value == null) {
      return "";
    }

    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static String line(Row row) {
    List<String> cells = new ArrayList<>();

    for (int i = 0; i < row.size(); i++) {
      cells.add(row.isNullAt(i) ? "" : row.getString(i));
    }

    return String.join(" | ", cells).stripTrailing();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static void refuseUnknown(Table table, String name) {
    if (table.fields().stream().noneMatch(field -> field.name().equals(name))) {
      throw new IllegalArgumentException(table + " has no column " + name);
    }
  }

  private static Object value(Field field, int place, List<String> line) {
    String cell = place < 0 || place >= line.size() ? "" : line.get(place);

    if (!cell.isEmpty()) {
      return typed(field, cell);
    }

    if (place >= 0 && field.required()) {
      throw new IllegalArgumentException("A cell of " + field + " is empty: " + line);
    }

    return field.required() ? absent(field) : null;
  }

  private static Object absent(Field field) {
    if (field.type().equals(DataTypes.StringType)) {
      return field.codes().stream().findFirst().orElse("");
    }

    if (field.type().equals(DataTypes.BooleanType)) {
      return false;
    }

    return typed(field, field.type().equals(DataTypes.DateType) ? "2000-01-01" : "0");
  }

  private static Object typed(Field field, String cell) {
    DataType type = field.type();

    if (!field.codes().isEmpty() && !field.codes().contains(cell)) {
      throw new IllegalArgumentException(
          field + " has the codes " + field.codes() + ", not " + cell);
    }

    if (type instanceof DecimalType decimal) {
      return new BigDecimal(cell).setScale(decimal.scale());
    }

    return switch (type.typeName()) {
      case "string" -> cell;
      case "date" -> Date.valueOf(cell);
      case "integer" -> Integer.valueOf(cell);
      case "long" -> Long.valueOf(cell);
      case "boolean" -> truth(field, cell);
      default -> throw new IllegalArgumentException("No text is written for " + type);
    };
  }

  private static boolean truth(Field field, String cell) {
    return switch (cell) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(field + " is true or false, not " + cell);
    };
  }
}
