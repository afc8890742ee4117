package htx.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import htx.contract.SourceContract;
import htx.gold.Answers;
import htx.lake.Lake;
import htx.silver.DeliveredSheet;
import htx.silver.Quarantine;
import htx.source.Contracts;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Table;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts keys that name several rows of their table, which no write can see of itself. */
final class StoredKeys {
  private static final List<Table> TABLES =
      Stream.of(
              Contracts.ALL.stream().map(SourceContract::target),
              Stream.of(DeliveredSheet.TABLE, Quarantine.TABLE),
              Answers.DERIVATIONS.stream().map(Derivation::output))
          .flatMap(tables -> tables)
          .distinct()
          .toList();

  private StoredKeys() {}

  /** The tables of silver and gold in which a key is repeated. */
  static List<String> repeatedIn(Lake lake) {
    return TABLES.stream()
        .filter(table -> repeated(table, lake.rows(table)) > 0)
        .map(Table::id)
        .toList();
  }

  /** The number of keys that several rows have. */
  static long repeated(Table table, Dataset<Row> rows) {
    Column[] key = table.key().stream().map(Field::col).toArray(Column[]::new);

    return rows.groupBy(key).agg(count(lit(1)).as("rows_of_key")).where("rows_of_key > 1").count();
  }
}
