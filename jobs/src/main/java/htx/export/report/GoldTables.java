package htx.export.report;

import htx.table.Table;
import java.util.List;
import org.apache.spark.sql.Row;

/** The gold tables as they stand, read by their declaration. */
@FunctionalInterface
public interface GoldTables {

  /** All rows of a declared table, each with the table's schema, in the order of its key. */
  public List<Row> rows(Table table);
}
