package htx.table;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables that a derivation asked for, by their declaration: as rows, or as lists. */
public record Inputs(Map<Table, Dataset<Row>> tables, Map<Table, List<Row>> lists) {

  public Inputs {
    tables = Map.copyOf(tables);
    lists = Map.copyOf(lists);
  }

  /**
   * The rows of one table.
   *
   * @throws IllegalArgumentException where the derivation did not name the table as an input
   */
  public Dataset<Row> rows(Table table) {
    return named(tables.get(table), table);
  }

  /**
   * All rows of one small table.
   *
   * @throws IllegalArgumentException where the derivation did not name the table as a list
   */
  public List<Row> list(Table table) {
    return named(lists.get(table), table);
  }

  private static <T> T named(T rows, Table table) {
    if (rows == null) {
      throw new IllegalArgumentException(table + " is read but not named as an input");
    }

    return rows;
  }
}
