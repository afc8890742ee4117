package htx.table;

import static htx.testing.Rows.rows;
import static org.apache.spark.sql.functions.xxhash64;
import static org.assertj.core.api.Assertions.assertThat;

import htx.silver.Quarantine;
import htx.testing.OnSpark;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@OnSpark
class RowHashTest {
  private static final List<Field> FIELDS = List.of(Quarantine.HEADING, Quarantine.PLACE);

  private static long of(SparkSession spark, Column hash, String row) {
    return rows(spark, Quarantine.TABLE, "heading | place\n" + row)
        .select(hash)
        .collectAsList()
        .get(0)
        .getLong(0);
  }

  @Test
  void aValueMovedToTheNextColumnTells(SparkSession spark) {
    Column hash = RowHash.of(FIELDS);
    // control: without the marks of what is empty, the two rows look the same
    Column unmarked = xxhash64(Quarantine.HEADING.col(), Quarantine.PLACE.col());

    assertThat(of(spark, unmarked, "A | ")).isEqualTo(of(spark, unmarked, " | A"));
    assertThat(of(spark, hash, "A | ")).isNotEqualTo(of(spark, hash, " | A"));
    assertThat(of(spark, hash, "A | B")).isEqualTo(of(spark, hash, "A | B"));
  }
}
