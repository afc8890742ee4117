package htx.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.table.Table;
import htx.testing.OnSpark;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that were added to a table before it was declared as it is now. */
@OnSpark
class LakeAppendTest {
  private Lake lake;
  private StoredRows stored;

  @BeforeEach
  void anEmptyLake(SparkSession spark, @TempDir Path root) {
    lake = new Lake(spark, root.toString());
    stored = new StoredRows(spark, lake);
  }

  @Test
  void rowsThatWereAddedStayWhateverIsDeclaredSince() {
    Table before = StoredRows.bronze("amount", DataTypes.IntegerType);
    lake.append(before, stored.rows("amount", "1"), "");

    // the control
    assertThatThrownBy(
            () ->
                stored
                    .rows("paid", "2")
                    .write()
                    .format("delta")
                    .mode("append")
                    .save(lake.address(before)))
        .hasMessageContaining("schema mismatch");

    lake.append(
        StoredRows.bronze("paid", DataTypes.IntegerType), stored.rows("paid", "2"), "renamed");
    lake.append(
        StoredRows.bronze("paid", DataTypes.LongType), stored.rows("paid", "3000000000"), "wider");

    assertThat(StoredRows.drawn(lake.rows(before).select("source", "amount", "paid")))
        .containsExactly("[a,1,null]", "[a,null,2]", "[a,null,3000000000]");
    assertThat(StoredRows.drawn(stored.at(before, 1))).containsExactly("[a,1]");
  }

  @Test
  void whatWasAddedIsNotLostToATypeThatCannotHoldIt() {
    Table before = StoredRows.bronze("amount", DataTypes.StringType);
    lake.append(before, stored.rows("amount", "'twelve'"), "");

    assertThatThrownBy(
            () ->
                lake.append(
                    StoredRows.bronze("amount", DataTypes.IntegerType),
                    stored.rows("amount", "12"),
                    ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The column amount holds values that are no INT");
    assertThat(StoredRows.drawn(lake.rows(before))).containsExactly("[a,twelve]");
  }
}
