package htx.lake;

import static org.assertj.core.api.Assertions.assertThat;

import htx.table.Field;
import htx.table.Part;
import htx.table.Table;
import htx.testing.OnSpark;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of a stored table in parts that are now of another name, type or use. */
@OnSpark
class LakeColumnsTest {
  private Lake lake;
  private StoredRows stored;

  @BeforeEach
  void anEmptyLake(SparkSession spark, @TempDir Path root) {
    lake = new Lake(spark, root.toString());
    stored = new StoredRows(spark, lake);
  }

  @Test
  void aColumnRenamedIsEmptyAndOneOfAnotherTypeKeepsWhatItCanHold() {
    Table before = StoredRows.parted("amount", DataTypes.StringType);
    lake.write(new Part(before, "a"), stored.rows("amount", "'12'", "'twelve'"), "");

    lake.prepare(StoredRows.parted("amount", DataTypes.LongType));
    assertThat(StoredRows.drawn(lake.rows(before))).containsExactly("[a,12]", "[a,null]");

    Table renamed = StoredRows.parted("paid", DataTypes.LongType);
    lake.prepare(renamed);
    assertThat(StoredRows.drawn(lake.rows(renamed))).containsExactly("[a,null]", "[a,null]");

    lake.write(new Part(renamed, "a"), stored.rows("paid", "12"), "");
    assertThat(StoredRows.drawn(lake.rows(renamed))).containsExactly("[a,12]");
    assertThat(StoredRows.drawn(stored.at(renamed, 1))).containsExactly("[a,12]", "[a,twelve]");
  }

  @Test
  void aTableMayBePartedByAnotherColumn() {
    Table before = StoredRows.parted("amount", DataTypes.StringType);
    lake.write(new Part(before, "a"), stored.rows("amount", "'x'", "'y'"), "");
    Table.Builder columns = Table.silver("form", "one row");
    Field source = columns.required("source", DataTypes.StringType, "Nguồn", "Source");
    Field amount = columns.required("amount", DataTypes.StringType, "Số", "Amount");
    Table after = columns.replacedBy(amount).keyedBy(source, amount);

    lake.prepare(after);
    lake.write(new Part(after, "x"), stored.rowsOf("b", "amount", "'x'"), "");

    assertThat(StoredRows.drawn(lake.rows(after))).containsExactly("[a,y]", "[b,x]");
  }
}
