package htx.run;

import static org.apache.spark.sql.functions.broadcast;
import static org.assertj.core.api.Assertions.assertThat;

import htx.lake.Lake;
import htx.run.RunReport.Line;
import htx.silver.FundCapital;
import htx.silver.SupportEvent;
import htx.table.Input;
import htx.table.Part;
import htx.table.Plan;
import htx.testing.OnSpark;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CyclicBarrier;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnSpark
class JobNamesTest {
  private static final Part CAPITAL = new Part(FundCapital.TABLE, "fund_capital");
  private static final Part SUPPORT = new Part(SupportEvent.TABLE, "support_event");

  @TempDir private Path folder;
  private final Seen seen = new Seen();
  private final CyclicBarrier together = new CyclicBarrier(2);
  private SparkSession spark;

  @BeforeEach
  void jobsAreListenedTo(SparkSession session) {
    spark = session;
    spark.sparkContext().addSparkListener(seen);
  }

  @AfterEach
  void noMore() {
    spark.sparkContext().removeSparkListener(seen);
  }

  @Test
  void jobsOfStepsSideBySideBearTheNamesOfTheirSteps() throws Exception {
    run(
        new StepRunner.Watcher() {
          @Override
          public void begins(String step) {
            JobNames.set(spark, step);
          }

          @Override
          public void ended(Line line) {}
        });

    assertThat(seen.groupsByTasks)
        .containsEntry(3, names("silver.fund_capital/fund_capital"))
        .containsEntry(5, names("silver.fund_capital/fund_capital"))
        .containsEntry(7, names("silver.support_event/support_event"))
        .containsEntry(11, names("silver.support_event/support_event"));
    // what Delta does to write is among them
    assertThat(seen.groups)
        .containsExactly("silver.fund_capital/fund_capital", "silver.support_event/support_event");
    assertThat(seen.descriptions)
        .contains("silver.fund_capital/fund_capital", "silver.support_event/support_event")
        .allMatch(description -> description.contains("silver."));
  }

  @Test
  void jobsOfStepsThatAreNotNamedBearNoNames() throws Exception {
    // the control
    run(line -> {});

    assertThat(seen.groupsByTasks).containsEntry(3, names("none")).containsEntry(11, names("none"));
    assertThat(seen.groups).containsExactly("none");
  }

  @Test
  void aThreadThatNoLongerWorksOnAStepNamesNothing() {
    JobNames.set(spark, "refresh");
    JobNames.clear(spark);

    assertThat(spark.range(9).count()).isEqualTo(9);
    assertThat(spark.sparkContext().getLocalProperty("spark.jobGroup.id")).isNull();
    assertThat(spark.sparkContext().getLocalProperty("spark.job.description")).isNull();
    assertThat(spark.sparkContext().getLocalProperty("mdc.step")).isNull();
  }

  private void run(StepRunner.Watcher watcher) throws Exception {
    Lake lake = new Lake(spark, folder.resolve("lake").toString());
    List<Step> steps = List.of(new Joining(CAPITAL, lake, 3, 5), new Joining(SUPPORT, lake, 7, 11));
    new StepRunner(Plan.of(steps), Ledger.in(folder), table -> -1, () -> 0, watcher).run(steps, 2);
    spark.sparkContext().listenerBus().waitUntilEmpty();
  }

  private static SortedSet<String> names(String name) {
    return new TreeSet<>(List.of(name));
  }

  /** The names that jobs bear, by the number of their last tasks. */
  private static final class Seen extends SparkListener {
    private final SortedMap<Integer, SortedSet<String>> groupsByTasks =
        new ConcurrentSkipListMap<>();
    private final SortedSet<String> groups = new ConcurrentSkipListSet<>();
    private final SortedSet<String> descriptions = new ConcurrentSkipListSet<>();

    @Override
    public void onJobStart(SparkListenerJobStart job) {
      String group = job.properties().getProperty("spark.jobGroup.id", "none");
      groups.add(group);
      descriptions.add(job.properties().getProperty("spark.job.description", "none"));
      job.stageInfos()
          .foreach(
              stage ->
                  groupsByTasks
                      .computeIfAbsent(stage.numTasks(), tasks -> new ConcurrentSkipListSet<>())
                      .add(group));
    }
  }

  /** A step that broadcasts, joins and writes at the same time as another, three times over. */
  private final class Joining implements Step {
    private final Part part;
    private final Lake lake;
    private final int partitions;
    private final int broadcastPartitions;

    Joining(Part part, Lake lake, int partitions, int broadcastPartitions) {
      this.part = part;
      this.lake = lake;
      this.partitions = partitions;
      this.broadcastPartitions = broadcastPartitions;
    }

    @Override
    public String name() {
      return part.id();
    }

    @Override
    public List<Part> makes() {
      return List.of(part);
    }

    @Override
    public List<Input> reads() {
      return List.of();
    }

    @Override
    public SortedMap<String, String> facts() {
      return new TreeMap<>();
    }

    @Override
    public Result work(InputFingerprints inputs) {
      for (int round = 0; round < 3; round++) {
        await();
        long joined =
            spark
                .range(0, 100, 1, partitions)
                .join(broadcast(spark.range(0, 10, 1, broadcastPartitions)), "id")
                .count();
        assertThat(joined).isEqualTo(10);
      }

      await();

      return Result.of(
          part, lake.write(part, spark.createDataFrame(List.of(), part.table().schema()), name()));
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
