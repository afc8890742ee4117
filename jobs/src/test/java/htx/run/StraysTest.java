package htx.run;

import static org.assertj.core.api.Assertions.assertThat;

import htx.run.RunReport.Line;
import htx.run.RunReport.Outcome;
import htx.silver.Quarantine;
import htx.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Steps that write parts of one table, whose version they change for each other. */
@Timeout(20)
class StraysTest {
  private static final Table SHARED = Quarantine.TABLE;

  @TempDir private Path folder;
  private final AtomicLong stored = new AtomicLong();
  private final CountDownLatch loansLookedAt = new CountDownLatch(1);
  private Ledger ledger;

  @BeforeEach
  void bothPartsAreMade() {
    ledger = Ledger.in(folder);
    work(line -> {}).run(List.of(part("register", "1"), part("loans", "1")), 1);
    assertThat(stored).hasValue(2);
  }

  @Test
  void whatAnotherStepOfTheSameRunWritesMakesNoStepDue() {
    // the register is committed, and not yet recorded, while the loans are looked at
    Part register = new Part("register", "2", stored, this::awaitLoans);
    RunReport report = work(this::note).run(List.of(register, part("loans", "1")), 2);

    assertThat(report.lines())
        .extracting(Line::outcome)
        .containsExactly(Outcome.MADE, Outcome.PASSED);
    assertThat(stored).hasValue(3);
  }

  @Test
  void aLookIntoStorageAtThatMomentWouldMakeItDue() {
    assertThat(Decision.of(part("loans", "1"), ledger, table -> 3).due()).isTrue();
  }

  @Test
  void ofATableThatAnotherHandWroteToEveryPartIsMadeAgain() {
    stored.incrementAndGet();

    RunReport report = work(line -> {}).run(List.of(part("register", "1"), part("loans", "1")), 1);

    assertThat(report.lines())
        .hasSize(2)
        .extracting(line -> line.reason().en())
        .containsOnly("stored at version 3, recorded 2");
    assertThat(stored).hasValue(5);
  }

  private Work work(Consumer<Line> progress) {
    return new Work(ledger, table -> stored.get(), () -> 0, progress);
  }

  private void note(Line line) {
    if (line.step().endsWith("loans")) {
      loansLookedAt.countDown();
    }
  }

  private void awaitLoans() {
    try {
      loansLookedAt.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Part part(String name, String code) {
    return new Part(name, code, stored, () -> {});
  }

  /** A step that writes one part of the shared table and commits it, and then takes its time. */
  private record Part(String part, String code, AtomicLong stored, Runnable then) implements Step {

    @Override
    public String name() {
      return SHARED.id() + "/" + part;
    }

    @Override
    public List<Table> writes() {
      return List.of(SHARED);
    }

    @Override
    public SortedMap<String, String> inputs() {
      return new TreeMap<>(Map.of("code", code));
    }

    @Override
    public Result work() {
      long version = stored.incrementAndGet();
      then.run();

      return new Result(Map.of(name(), new Content(1, code)), Map.of(SHARED.id(), version), 0);
    }
  }
}
