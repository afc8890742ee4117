package htx.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.lake.Commit;
import htx.silver.Product;
import htx.silver.Sector;
import htx.table.Input;
import htx.table.Part;
import htx.table.Plan;
import htx.table.Table;
import htx.testing.OnSpark;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnSpark
class HeldRowsTest {
  @TempDir private Path folder;

  @Test
  void whatStepsHeldSideBySideIsGivenBackAlsoByTheOneThatFails(SparkSession spark) {
    CyclicBarrier both = new CyclicBarrier(2);
    Dataset<Row> hundred = spark.range(100).toDF("a");
    Dataset<Row> thousand = spark.range(1000).toDF("b");
    List<Step> steps =
        List.of(
            new Holding(Sector.TABLE, hundred, "", both),
            new Holding(Product.TABLE, thousand, "no disk", both));
    int before = blocks(spark);

    assertThatThrownBy(() -> work(steps).run(steps, 2)).hasRootCauseMessage("no disk");
    assertThat(List.of(hundred, thousand)).noneMatch(HeldRowsTest::isHeld);
    assertThat(blocks(spark)).isEqualTo(before);
  }

  @Test
  void rowsAreHeldWhileTheWorkIsDone(SparkSession spark) {
    int before = blocks(spark);
    Dataset<Row> rows = spark.range(10).toDF("c");

    assertThat(
            HeldRows.during(
                rows,
                () -> {
                  assertThat(rows.count()).isEqualTo(10);
                  assertThat(isHeld(rows)).isTrue();

                  return blocks(spark);
                }))
        .isEqualTo(before + 1);
    assertThat(isHeld(rows)).isFalse();
    assertThat(blocks(spark)).isEqualTo(before);
  }

  private static boolean isHeld(Dataset<Row> rows) {
    return rows.storageLevel().useMemory();
  }

  /** How many datasets have blocks in the session, those that Delta keeps for itself included. */
  private static int blocks(SparkSession spark) {
    return spark.sparkContext().getPersistentRDDs().size();
  }

  private StepRunner work(List<Step> steps) {
    return new StepRunner(Plan.of(steps), Ledger.in(folder), table -> 0, () -> 0, line -> {});
  }

  /** A step that holds rows while another does, and then ends well or not. */
  private record Holding(Table table, Dataset<Row> rows, String failure, CyclicBarrier together)
      implements Step {

    @Override
    public String name() {
      return table.id();
    }

    @Override
    public List<Part> makes() {
      return List.of(Part.whole(table));
    }

    @Override
    public List<Input> reads() {
      return List.of();
    }

    @Override
    public SortedMap<String, String> facts() {
      return new TreeMap<>(Map.of("code", "1"));
    }

    @Override
    public Result work(InputFingerprints inputs) {
      return HeldRows.during(rows, this::counted);
    }

    private Result counted() {
      long count = rows.count();
      await();
      assertThat(isHeld(rows)).isTrue();
      await();

      if (!failure.isEmpty()) {
        throw new IllegalStateException(failure);
      }

      return Result.of(Part.whole(table), new Commit(0, count, "1"));
    }

    private void await() {
      try {
        together.await();
      } catch (InterruptedException | BrokenBarrierException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
