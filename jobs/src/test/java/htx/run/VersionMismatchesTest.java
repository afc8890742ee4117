package htx.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import htx.run.RunReport.Line;
import htx.run.RunReport.Outcome;
import htx.silver.Quarantine;
import htx.table.Input;
import htx.table.Part;
import htx.table.Plan;
import htx.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Steps that write parts of one table, whose version they change for each other. */
@Timeout(20)
class VersionMismatchesTest {
  private static final Table SHARED = Quarantine.TABLE;

  @TempDir private Path folder;
  private final AtomicLong stored = new AtomicLong();
  private final CountDownLatch loansLookedAt = new CountDownLatch(1);
  private Ledger ledger;

  @BeforeEach
  void bothPartsAreMade() {
    ledger = Ledger.in(folder);
    run(1, part("register", "1"), part("loans", "1"));
    assertThat(stored).hasValue(2);
  }

  @Test
  void whatAnotherStepOfTheSameRunWritesMakesNoStepDue() {
    // the register is committed, and not yet recorded, while the loans are looked at
    PartStep register = new PartStep("register", "2", stored, this::awaitLoans);
    RunReport report = run(2, register, part("loans", "1"));

    assertThat(report.lines())
        .extracting(Line::outcome)
        .containsExactly(Outcome.MADE, Outcome.PASSED);
    assertThat(stored).hasValue(3);
  }

  @Test
  void aLookIntoStorageAtThatMomentWouldMakeItDue() {
    List<Step> steps = List.of(part("register", "1"), part("loans", "1"));

    assertThat(VersionMismatches.among(steps, Plan.of(steps), ledger, table -> 3).parts())
        .containsOnlyKeys(new Part(SHARED, "register"), new Part(SHARED, "loans"));
  }

  @Test
  void ofATableThatAnotherHandWroteToEveryPartIsMadeAgain() {
    stored.incrementAndGet();

    RunReport report = run(1, part("register", "1"), part("loans", "1"));

    assertThat(report.lines())
        .hasSize(2)
        .extracting(line -> line.reason().en())
        .containsOnly("stored at version 3, recorded 2");
    assertThat(stored).hasValue(5);
  }

  @Test
  void whatAFailedRunLeftUndoneIsStillMadeAgainAndNothingElse() {
    stored.incrementAndGet();
    // a step that cannot be done
    Step failing = NamedStep.making(new Part(SHARED, "loans")).reading("code", "1");

    assertThatThrownBy(() -> run(1, part("register", "1"), failing))
        .isInstanceOf(StepRunner.StepFailed.class);
    // by its version the table is as recorded, though its loans were not made again
    ledger = Ledger.in(folder);
    assertThat(ledger.version(SHARED)).isEqualTo(4).isEqualTo(stored.get());

    assertThat(run(1, part("register", "1"), part("loans", "1")).lines())
        .extracting(Line::outcome, line -> line.reason().en())
        .containsExactly(
            tuple(Outcome.PASSED, "nothing it reads changed"),
            tuple(Outcome.SAME, "stored at version 3, recorded 2"));
    assertThat(run(1, part("register", "1"), part("loans", "1")).lines())
        .allMatch(line -> line.outcome() == Outcome.PASSED);
  }

  @Test
  void partsThatARunIsNotAskedForStayMarked() {
    stored.incrementAndGet();
    List<Step> steps = List.of(part("register", "1"), part("loans", "1"));
    work(Plan.of(steps)).run(steps.subList(0, 1), 1);

    // by its version the table is as recorded
    assertThat(ledger.version(SHARED)).isEqualTo(stored.get());
    assertThat(work(Plan.of(steps)).isDue(steps.subList(0, 1))).isFalse();
    assertThat(work(Plan.of(steps)).isDue(steps)).isTrue();
  }

  private RunReport run(int atOnce, Step... steps) {
    return work(Plan.of(List.of(steps))).run(List.of(steps), atOnce);
  }

  private StepRunner work(Plan<Step> plan) {
    return new StepRunner(plan, ledger, table -> stored.get(), () -> 0, this::note);
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

  private PartStep part(String name, String code) {
    return new PartStep(name, code, stored, () -> {});
  }

  /** A step that writes one part of the shared table and commits it, and then takes its time. */
  private record PartStep(String part, String code, AtomicLong stored, Runnable then)
      implements Step {

    @Override
    public String name() {
      return SHARED.id() + "/" + part;
    }

    @Override
    public List<Part> makes() {
      return List.of(new Part(SHARED, part));
    }

    @Override
    public List<Input> reads() {
      return List.of();
    }

    @Override
    public SortedMap<String, String> facts() {
      return new TreeMap<>(Map.of("code", code));
    }

    @Override
    public Result work(InputFingerprints inputs) {
      long version = stored.incrementAndGet();
      then.run();

      return PretendedResult.by(this, version, code);
    }
  }
}
