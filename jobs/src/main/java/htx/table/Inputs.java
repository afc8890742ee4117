package htx.table;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables that a derivation asked for, by their declaration. */
public record Inputs(Map<Table, Dataset<Row>> tables) {
  public Inputs {
    tables = Map.copyOf(tables);
  }

  /**
   * The rows of one table.
   *
   * @throws IllegalArgumentException where the derivation did not name the table as an input
   */
  public Dataset<Row> rows(Table table) {
    Dataset<Row> rows = tables.get(table);

    if (rows == null) {
      throw new IllegalArgumentException(table + " is read but not named as an input");
    }

    return rows;
  }
}
