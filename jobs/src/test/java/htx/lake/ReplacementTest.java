package htx.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.table.Part;
import htx.table.Table;
import htx.testing.OnSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaConcurrentModificationException;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Option;

/** Parts are replaced as Delta's own overwriting write would replace them. */
@OnSpark
class ReplacementTest {
  private static final Table TABLE = StoredRows.parted("amount", DataTypes.IntegerType);
  private static final Part A = new Part(TABLE, "a");
  private static final Part B = new Part(TABLE, "b");

  private SparkSession spark;
  private Lake lake;
  private StoredRows stored;

  @BeforeEach
  void twoParts(SparkSession spark, @TempDir Path root) {
    this.spark = spark;
    lake = new Lake(spark, root.toString());
    stored = new StoredRows(spark, lake);
    lake.write(A, stored.rows("amount", "1", "2"), "first");
    lake.write(B, stored.rowsOf("b", "amount", "3"), "second");
  }

  @Test
  void otherReadersOfDeltaSeeTheSameRowsAndTheHistory() {
    lake.write(A, stored.rows("amount", "7"), "third");
    lake.write(B, stored.rowsOf("b", "amount", "3").limit(0), "none any more");

    assertThat(StoredRows.drawn(lake.rows(TABLE))).containsExactly("[a,7]");
    assertThat(StoredRows.drawn(byDelta())).containsExactly("[a,7]");
    assertThat(StoredRows.drawn(lake.rows(TABLE, List.of("b")))).isEmpty();
    assertThat(StoredRows.drawn(stored.at(TABLE, 2))).containsExactly("[a,1]", "[a,2]", "[b,3]");
    assertThat(
            StoredRows.drawn(
                spark
                    .sql("DESCRIBE HISTORY delta.`" + lake.address(TABLE) + "`")
                    .select("version", "operation", "operationParameters.predicate", "userMetadata")
                    .where("version > 2")))
        .containsExactly("[3,WRITE,source = 'a',third]", "[4,WRITE,source = 'b',none any more]");
  }

  @Test
  void theFilesAreNotedFromTheFirstCommitOn() {
    for (int version = 0; version <= 2; version++) {
      assertThat(Path.of(lake.address(TABLE), "_delta_log", "%020d.crc".formatted(version)))
          .content()
          .containsPattern(version == 0 ? "\"allFiles\":\\[\\]" : "\"allFiles\":\\[\\{");
    }
  }

  @Test
  void nothingInThePlaceOfNothingIsNoCommit() {
    Commit none = lake.write(new Part(TABLE, "c"), stored.rows("amount", "1").limit(0), "nothing");

    assertThat(none.rows()).isZero();
    assertThat(none.version()).isEqualTo(2).isEqualTo(stored.newest(TABLE));
  }

  @Test
  void theFilesAreHadFromTheLogWhereTheyAreNotNotedBesideIt() throws IOException {
    try (Stream<Path> log = Files.list(Path.of(lake.address(TABLE), "_delta_log"))) {
      for (Path noted : log.filter(file -> file.toString().endsWith(".crc")).toList()) {
        Files.delete(noted);
      }
    }

    DeltaLog.clearCache();
    assertThat(StoredRows.drawn(lake.rows(TABLE))).containsExactly("[a,1]", "[a,2]", "[b,3]");

    lake.write(A, stored.rows("amount", "7"), "");

    assertThat(StoredRows.drawn(byDelta())).containsExactly("[a,7]", "[b,3]");
    assertThat(StoredRows.drawn(lake.rows(TABLE, List.of("b")))).containsExactly("[b,3]");
  }

  @Test
  void moreFilesThanAreNotedAreReplacedToo() {
    // Delta notes up to fifty
    lake.write(
        A, spark.range(60).repartition(60).selectExpr("'a' AS source", "int(id) amount"), "");
    assertThat(lake.rows(TABLE, List.of("a")).inputFiles()).hasSizeGreaterThan(50);
    assertThat(lake.rows(TABLE, List.of("a")).count()).isEqualTo(60);

    lake.write(A, stored.rows("amount", "7"), "");

    assertThat(StoredRows.drawn(byDelta())).containsExactly("[a,7]", "[b,3]");
  }

  @Test
  void anotherHandMayNotReplaceTheSamePartInTheMeantime() {
    OptimisticTransaction same = begun();
    OptimisticTransaction other = begun();
    lake.write(A, stored.rows("amount", "7"), "by another hand");

    assertThatThrownBy(() -> commit(same, A, stored.rows("amount", "8")))
        .isInstanceOf(DeltaConcurrentModificationException.class);
    // the control: another part stands in nobody's way
    commit(other, B, stored.rowsOf("b", "amount", "9"));

    assertThat(StoredRows.drawn(byDelta())).containsExactly("[a,7]", "[b,9]");
  }

  @Test
  void norBetweenTheWritingOfItsRowsAndTheirCommit() {
    Replacement ofA = new Replacement(A, "");
    Replacement ofB = new Replacement(B, "");
    Replacement.Written a = ofA.files(begun(), stored.rows("amount", "8"));
    Replacement.Written b = ofB.files(begun(), stored.rowsOf("b", "amount", "9"));
    lake.write(A, stored.rows("amount", "7"), "by another hand");

    assertThatThrownBy(() -> ofA.commit(begun(), a)).hasMessageContaining("by another hand");
    ofB.commit(begun(), b);

    assertThat(StoredRows.drawn(byDelta())).containsExactly("[a,7]", "[b,9]");
  }

  private OptimisticTransaction begun() {
    return DeltaLog.forTable(spark, new org.apache.hadoop.fs.Path(lake.address(TABLE)))
        .startTransaction(Option.empty(), Option.empty());
  }

  private static void commit(OptimisticTransaction transaction, Part part, Dataset<Row> rows) {
    Replacement replacement = new Replacement(part, "");
    replacement.commit(transaction, replacement.files(transaction, rows));
  }

  private Dataset<Row> byDelta() {
    return spark.read().format("delta").load(lake.address(TABLE));
  }
}
