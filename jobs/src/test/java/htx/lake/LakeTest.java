package htx.lake;

import static htx.testing.Rows.draw;
import static htx.testing.Rows.rows;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.silver.FundCapital;
import htx.silver.Provenance;
import htx.table.Part;
import htx.table.Table;
import htx.territory.District;
import htx.testing.OnSpark;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnSpark
class LakeTest {
  private static final Part A = new Part(FundCapital.TABLE, "a");
  private static final Part B = new Part(FundCapital.TABLE, "b");

  @Test
  void oneRoundOfRowsReplacesOnlyItsPart(SparkSession spark, @TempDir Path root) {
    Lake lake = new Lake(spark, root.toString());
    lake.write(A, capital(spark, "QHT", "10", "a"), "first");
    lake.write(B, capital(spark, "QTW", "20", "b"), "first");
    Commit second = lake.write(B, capital(spark, "QTW", "25", "b"), "second");

    assertThat(second.version()).isEqualTo(3);
    assertThat(second.rows()).isEqualTo(1);
    assertThat(draw(lake.rows(FundCapital.TABLE), FundCapital.FUND, FundCapital.AMOUNT))
        .isEqualTo(
            """
            fund | amount
            QHT | 10
            QTW | 25
            """);
    assertThat(lake.rows(FundCapital.TABLE, List.of("a")).count()).isEqualTo(1);
  }

  @Test
  void aPartTakesNoRowsOfAnother(SparkSession spark, @TempDir Path root) {
    Lake lake = new Lake(spark, root.toString());
    lake.write(A, capital(spark, "QHT", "10", "a"), "first");

    assertThatThrownBy(() -> lake.write(A, capital(spark, "QTW", "25", "b"), "wrong"))
        .hasMessageContaining("Rows of another part");
    assertThat(draw(lake.rows(FundCapital.TABLE), FundCapital.FUND, FundCapital.AMOUNT))
        .isEqualTo(
            """
            fund | amount
            QHT | 10
            """);
  }

  @Test
  void rowsThatDoNotKeepWhatTheirTableSaysOfEveryRowAreNotCommitted(
      SparkSession spark, @TempDir Path root) {
    Lake lake = new Lake(spark, root.toString());
    lake.write(A, capital(spark, "QHT", "10", "a"), "first");
    Dataset<Row> unknownKind =
        capital(spark, "QHT", "11", "a")
            .withColumn(FundCapital.CAPITAL_KIND.name(), lit("borrowed"))
            .withColumn(Provenance.LINE.name(), lit(-1));

    assertThatThrownBy(() -> lake.write(A, unknownKind, "second"))
        .hasMessage(
            """
            silver.fund_capital is left as it was:
              - 1 rows do not keep: capital_kind is one of charter, received, mobilised, other_equity
              - 1 rows do not keep: no line is numbered below 0""");
    assertThat(draw(lake.rows(FundCapital.TABLE), FundCapital.FUND, FundCapital.AMOUNT))
        .isEqualTo(
            """
            fund | amount
            QHT | 10
            """);
    // the same rows into a table that says nothing of them
    Table.Builder columns = Table.silver("silent", "control");
    columns.required(FundCapital.CAPITAL_KIND.name(), DataTypes.StringType, "", "");
    Table silent = columns.keyedBy();
    assertThat(lake.write(Part.whole(silent), unknownKind, "").rows()).isEqualTo(1);
  }

  @Test
  void equalRowsInAnotherOrderHaveTheSameFingerprint(SparkSession spark, @TempDir Path root) {
    Lake lake = new Lake(spark, root.toString());
    Dataset<Row> rows =
        capital(spark, "QHT", "10", "a").unionByName(capital(spark, "QTW", "20", "a"));
    Commit first = lake.write(A, rows, "");
    Commit turned = lake.write(A, rows.repartition(2).orderBy(FundCapital.FUND.col().desc()), "");
    Commit changed = lake.write(A, capital(spark, "QHT", "11", "a"), "");

    assertThat(turned.content()).isEqualTo(first.content());
    assertThat(changed.content()).isNotEqualTo(first.content());
    assertThat(changed.version()).isEqualTo(3);
  }

  @Test
  void itsFolderMayHaveSpacesAndVietnameseLettersInItsPath(SparkSession spark, @TempDir Path root) {
    Path folder = root.resolve("kho dữ liệu");
    Lake lake = Lake.in(spark, folder);
    lake.write(A, capital(spark, "QHT", "10", "a"), "first");
    lake.append(District.TABLE, rows(spark, District.TABLE, "code\n164"), "");

    assertThat(folder.resolve("silver/fund_capital/_delta_log")).isDirectory();
    assertThat(lake.rows(FundCapital.TABLE).count()).isEqualTo(1);
    assertThat(Lake.in(spark, folder).list(District.TABLE)).hasSize(1);
    assertThat(StoredVersions.in(folder).newest(FundCapital.TABLE)).isEqualTo(1);
    assertThat(root.toFile().list()).containsExactly("kho dữ liệu");
  }

  @Test
  void addedRowsStandBesideThoseThatWereThere(SparkSession spark, @TempDir Path root) {
    Lake lake = new Lake(spark, root.toString());
    lake.append(FundCapital.TABLE, capital(spark, "QHT", "10", "a"), "");
    Commit added = lake.append(FundCapital.TABLE, capital(spark, "QTW", "20", "a"), "");

    assertThat(added.rows()).isEqualTo(1);
    assertThat(lake.rows(FundCapital.TABLE).count()).isEqualTo(2);
  }

  @Test
  void whatLiesInOnePartitionIsGroupedWithoutAShuffle(SparkSession spark, @TempDir Path root) {
    Lake lake = new Lake(spark, root.toString());
    lake.write(A, capital(spark, "QHT", "10", "a"), "");
    SparkSession parted = spark.newSession();
    parted.conf().set("spark.sql.shuffle.partitions", "2");

    assertThat(plan(grouped(lake))).doesNotContain("Exchange");

    // the control: a session for more data brings the rows of a group together
    SparkSession.setActiveSession(parted);

    try {
      assertThat(plan(grouped(new Lake(parted, root.toString())))).contains("Exchange");
    } finally {
      SparkSession.setActiveSession(spark);
    }
  }

  private static Dataset<Row> grouped(Lake lake) {
    return lake.rows(FundCapital.TABLE).groupBy(FundCapital.FUND.col()).count();
  }

  private static String plan(Dataset<Row> rows) {
    return rows.queryExecution().executedPlan().toString();
  }

  private static Dataset<Row> capital(
      SparkSession spark, String fund, String amount, String source) {
    return rows(
        spark,
        FundCapital.TABLE,
        "fund | amount | source\n" + String.join("|", fund, amount, source));
  }
}
