package htx.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.run.RunReport.Outcome;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.Sector;
import htx.table.Input;
import htx.table.Part;
import htx.table.Plan;
import htx.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class StepRunnerTest {
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  @TempDir private Path folder;

  /** A step that writes one table, reads others, and notes that it was done. */
  private final class Noted implements Step {
    private final Table written;
    private final List<Table> read;
    private final boolean fails;

    Noted(Table written, boolean fails, Table... read) {
      this.written = written;
      this.fails = fails;
      this.read = Arrays.asList(read);
    }

    @Override
    public String name() {
      return written.id();
    }

    @Override
    public List<Part> makes() {
      return List.of(Part.whole(written));
    }

    @Override
    public List<Input> reads() {
      return read.stream().map(Input::of).toList();
    }

    @Override
    public SortedMap<String, String> facts() {
      return new TreeMap<>();
    }

    @Override
    public Result work(InputFingerprints inputs) {
      if (fails) {
        throw new IllegalStateException("no disk");
      }

      done.add(name());
      return PretendedResult.by(this, 0, name());
    }
  }

  private StepRunner work(List<Step> steps) {
    return new StepRunner(Plan.of(steps), Ledger.in(folder), table -> 0, () -> 0, line -> {});
  }

  @Test
  void nothingToDoEndsAtOnce() {
    assertThat(work(List.of()).run(List.of(), 2).lines()).isEmpty();
  }

  @Test
  void aStepWaitsForThoseThatWriteWhatItReads() {
    List<Step> steps =
        List.of(
            new Noted(Sector.TABLE, false),
            new Noted(Product.TABLE, false, Sector.TABLE),
            new Noted(Fund.TABLE, false, Product.TABLE));
    RunReport report = work(steps).run(steps, 3);

    assertThat(done).containsExactly(Sector.TABLE.id(), Product.TABLE.id(), Fund.TABLE.id());
    assertThat(report.lines()).extracting(RunReport.Line::step).containsExactlyElementsOf(done);
  }

  @Test
  void whatRestsOnAFailedStepIsNotBegun() {
    List<Step> steps =
        List.of(
            new Noted(Sector.TABLE, false),
            new Noted(Product.TABLE, true),
            new Noted(Fund.TABLE, false, Product.TABLE));

    assertThatThrownBy(() -> work(steps).run(steps, 1))
        .isInstanceOf(StepRunner.StepFailed.class)
        .hasMessageContaining(Product.TABLE.id())
        .hasRootCauseMessage("no disk");
    assertThat(done).containsExactly(Sector.TABLE.id());
  }

  @Test
  void whatWasDoneFromTheSameInputsIsPassedOver() {
    List<Step> steps = List.of(new Noted(Sector.TABLE, false));
    work(steps).run(steps, 1);
    RunReport second = work(steps).run(steps, 1);

    assertThat(second.lines()).allMatch(line -> line.outcome() == Outcome.PASSED);
    assertThat(done).hasSize(1);
  }
}
