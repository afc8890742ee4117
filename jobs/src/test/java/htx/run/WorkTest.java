package htx.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.Sector;
import htx.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class WorkTest {
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
    public List<Table> writes() {
      return List.of(written);
    }

    @Override
    public SortedMap<String, String> inputs() {
      SortedMap<String, String> inputs = new TreeMap<>();
      read.forEach(table -> inputs.put(table.id(), "as it stands"));
      return inputs;
    }

    @Override
    public Result work() {
      if (fails) {
        throw new IllegalStateException("no disk");
      }

      done.add(name());
      return new Result(Map.of(name(), new Content(1, name())), Map.of(written.id(), 0L), 0);
    }
  }

  private Work work() {
    return new Work(Ledger.in(folder), table -> 0, () -> 0, line -> {});
  }

  @Test
  void nothingToDoEndsAtOnce() {
    assertThat(work().run(List.of(), 2).lines()).isEmpty();
  }

  @Test
  void aStepWaitsForThoseThatWriteWhatItReads() {
    List<Step> steps =
        List.of(
            new Noted(Sector.TABLE, false),
            new Noted(Product.TABLE, false, Sector.TABLE),
            new Noted(Fund.TABLE, false, Product.TABLE));
    RunReport report = work().run(steps, 3);

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

    assertThatThrownBy(() -> work().run(steps, 1))
        .isInstanceOf(Work.StepFailed.class)
        .hasMessageContaining(Product.TABLE.id())
        .hasRootCauseMessage("no disk");
    assertThat(done).containsExactly(Sector.TABLE.id());
  }

  @Test
  void whatWasDoneFromTheSameInputsIsPassedOver() {
    List<Step> steps = List.of(new Noted(Sector.TABLE, false));
    work().run(steps, 1);
    RunReport second = work().run(steps, 1);

    assertThat(second.wrote()).isFalse();
    assertThat(done).hasSize(1);
  }
}
