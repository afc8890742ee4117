package htx.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import htx.contract.SourceContract;
import htx.gold.Answers;
import htx.lake.Lake;
import htx.silver.DeliveredSheet;
import htx.silver.Quarantine;
import htx.source.Contracts;
import htx.table.Derivation;
import htx.table.Field;
import htx.table.Table;
import htx.testing.LongForm;
import htx.testing.MayTakeLong;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** That a key names one row of its table: what no write can see of itself is counted afterwards. */
@MayTakeLong
class StoredKeysTest {
  private static final List<Table> TABLES =
      Stream.of(
              Contracts.ALL.stream().map(SourceContract::target),
              Stream.of(DeliveredSheet.TABLE, Quarantine.TABLE),
              Answers.DERIVATIONS.stream().map(Derivation::output))
          .flatMap(tables -> tables)
          .distinct()
          .toList();

  @Test
  void ofTheSmallProvinceNamesOneRow() {
    assertThat(repeated(SmallProvince.refreshed().tables())).isEmpty();
  }

  @Test
  @LongForm
  void ofTheSampleNamesOneRow() {
    assertThat(repeated(Sample.refreshed().tables())).isEmpty();
  }

  @Test
  void isCountedWhereItIsRepeated() {
    Dataset<Row> rows = SmallProvince.refreshed().tables().rows(Quarantine.TABLE);

    assertThat(repeated(Quarantine.TABLE, rows.unionByName(rows.limit(1)))).isEqualTo(1);
  }

  private static List<String> repeated(Lake lake) {
    return TABLES.stream()
        .filter(table -> repeated(table, lake.rows(table)) > 0)
        .map(Table::id)
        .toList();
  }

  private static long repeated(Table table, Dataset<Row> rows) {
    Column[] key = table.key().stream().map(Field::col).toArray(Column[]::new);

    return rows.groupBy(key).agg(count(lit(1)).as("rows_of_key")).where("rows_of_key > 1").count();
  }
}
