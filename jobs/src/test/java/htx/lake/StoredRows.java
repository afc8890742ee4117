package htx.lake;

import htx.table.Field;
import htx.table.Table;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Tables of one name in several forms, and rows to be stored in them. */
record StoredRows(SparkSession spark, Lake lake) {

  static Table whole(String column, DataType type) {
    return declared(Table.gold("form", "one row"), column, type);
  }

  static Table bronze(String column, DataType type) {
    return declared(Table.bronze("form", "one row"), column, type);
  }

  static Table parted(String column, DataType type) {
    Table.Builder columns = Table.silver("form", "one row");
    Field source = columns.required("source", DataTypes.StringType, "Nguồn", "Source");
    columns.optional(column, type, "Số", "Amount");

    return columns.replacedBy(source).keyedBy(source);
  }

  static Table withNote(String column, DataType type) {
    Table.Builder columns = Table.silver("form", "one row");
    Field source = columns.required("source", DataTypes.StringType, "Nguồn", "Source");
    columns.optional(column, type, "Số", "Amount");
    columns.optional("note", DataTypes.StringType, "Ghi chú", "Note");

    return columns.replacedBy(source).keyedBy(source);
  }

  private static Table declared(Table.Builder columns, String column, DataType type) {
    Field source = columns.required("source", DataTypes.StringType, "Nguồn", "Source");
    columns.optional(column, type, "Số", "Amount");

    return columns.keyedBy(source);
  }

  Dataset<Row> rows(String column, String... values) {
    return rowsOf("a", column, values);
  }

  Dataset<Row> rowsOf(String source, String column, String... values) {
    return spark.sql(
        "SELECT '" + source + "' AS source, v AS " + column + " FROM VALUES " + tuples(values));
  }

  private static String tuples(String... values) {
    return "(" + String.join("), (", values) + ") AS t(v)";
  }

  Dataset<Row> at(Table table, long version) {
    return spark.read().format("delta").option("versionAsOf", version).load(lake.address(table));
  }

  long newest(Table table) {
    return lake.version(table);
  }

  static List<String> drawn(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
