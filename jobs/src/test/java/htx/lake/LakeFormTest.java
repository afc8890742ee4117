package htx.lake;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.table.Part;
import htx.table.Table;
import htx.testing.OnSpark;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lake that is older than the code: its tables are stored as they were once declared. */
@OnSpark
class LakeFormTest {
  private Lake lake;
  private StoredRows stored;

  @BeforeEach
  void anEmptyLake(SparkSession spark, @TempDir Path root) {
    lake = new Lake(spark, root.toString());
    stored = new StoredRows(spark, lake);
  }

  @Test
  void aWholeTableIsStoredInWhateverFormIsDeclared() {
    Table before = StoredRows.whole("amount", DataTypes.IntegerType);
    lake.write(Part.whole(before), stored.rows("amount", "1"), "before");

    // the control: by itself Delta refuses another form
    assertThatThrownBy(
            () ->
                stored
                    .rows("paid", "2")
                    .write()
                    .format("delta")
                    .mode("overwrite")
                    .save(lake.address(before)))
        .hasMessageContaining("schema mismatch");

    lake.write(
        Part.whole(StoredRows.whole("paid", DataTypes.LongType)),
        stored.rows("paid", "3000000000"),
        "of another name and type");

    assertThat(StoredRows.drawn(lake.rows(before))).containsExactly("[a,3000000000]");
    assertThat(StoredRows.drawn(stored.at(before, 1))).containsExactly("[a,1]");
    assertThat(stored.at(before, 1).columns()).containsExactly("source", "amount");
  }

  @Test
  void ofATableInPartsAllRowsStayWhileItsPartsAreMadeAnew() {
    Table before = StoredRows.parted("amount", DataTypes.IntegerType);
    lake.write(new Part(before, "a"), stored.rows("amount", "1"), "");
    lake.write(new Part(before, "b"), stored.rowsOf("b", "amount", "2"), "");
    Table after = StoredRows.withNote("amount", DataTypes.IntegerType);
    Part first = new Part(after, "a");
    Dataset<Row> noted = stored.rows("amount", "7").withColumn("note", lit("new"));

    // the control: a part in another form is refused while the table is as it was
    assertThatThrownBy(() -> lake.write(first, noted, "too early"))
        .hasMessageContaining("stored in another form");

    lake.prepare(after);

    // one commit, by which the record sees that every part has to be made again
    assertThat(stored.newest(after)).isEqualTo(3);
    assertThat(StoredRows.drawn(lake.rows(after))).containsExactly("[a,1,null]", "[b,2,null]");

    // where the run ends here, what was made and what was there are both to be read
    lake.write(first, noted, "");

    assertThat(StoredRows.drawn(lake.rows(after))).containsExactly("[a,7,new]", "[b,2,null]");
    assertThat(StoredRows.drawn(stored.at(after, 2))).containsExactly("[a,1]", "[b,2]");
  }

  @Test
  void aTableOfTheDeclaredFormIsLeftAsItIs() {
    Table table = StoredRows.parted("amount", DataTypes.IntegerType);
    lake.prepare(table);
    assertThat(stored.newest(table)).isZero();

    lake.prepare(table);

    assertThat(stored.newest(table)).isZero();
    assertThat(lake.rows(table).columns()).containsExactly("source", "amount");
  }
}
