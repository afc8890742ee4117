package htx.testing;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import htx.table.Field;
import htx.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Datasets written as small tables of text, and datasets drawn as such. */
public final class Rows {
  private Rows() {}

  /**
   * Rows of a table from text: column names in the first line, values below, parted by bars; an
   * empty cell is null. Columns not named are null, or an empty text, zero, or 1 January 2000 where
   * required.
   */
  public static Dataset<Row> rows(SparkSession spark, Table table, String text) {
    List<String[]> lines =
        text.lines()
            .filter(line -> !line.isBlank())
            .map(
                line ->
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
            .toList();
    String[] names = lines.get(0);
    StructField[] fields =
        Arrays.stream(names)
            .map(name -> DataTypes.createStructField(name, DataTypes.StringType, true))
            .toArray(StructField[]::new);
    List<Row> values = new ArrayList<>();

    for (String[] line : lines.subList(1, lines.size())) {
      Object[] cells =
          Arrays.stream(Arrays.copyOf(line, names.length))
              .map(cell -> cell == null || cell.isEmpty() ? null : cell)
              .toArray();
      values.add(RowFactory.create(cells));
    }

    List<String> given = List.of(names);
    Column[] columns =
        table.fields().stream()
            .map(field -> field.as(given.contains(field.name()) ? field.col() : absent(field)))
            .toArray(Column[]::new);

    return spark.createDataFrame(values, new StructType(fields)).select(columns);
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

  private static String line(Row row) {
    List<String> cells = new ArrayList<>();

    for (int i = 0; i < row.size(); i++) {
      cells.add(row.isNullAt(i) ? "" : row.getString(i));
    }

    return String.join(" | ", cells).stripTrailing();
  }

  private static Column absent(Field field) {
    if (!field.required()) {
      return lit(null);
    }

    if (field.type().equals(DataTypes.DateType)) {
      return lit("2000-01-01");
    }

    return field.type().equals(DataTypes.StringType) ? lit("") : lit("0");
  }
}
