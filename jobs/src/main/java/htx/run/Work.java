package htx.run;

import htx.run.RunReport.Line;
import htx.run.RunReport.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the steps that are due, several at once where none reads what another writes. */
public final class Work {
  private final Ledger ledger;
  private final Versions stored;
  private final Ticker ticker;
  private final Consumer<Line> progress;

  /** Nanoseconds from some fixed moment, for the time that a step took. */
  @FunctionalInterface
  public interface Ticker {
    long nanos();
  }

  public Work(Ledger ledger, Versions stored, Ticker ticker, Consumer<Line> progress) {
    this.ledger = ledger;
    this.stored = stored;
    this.ticker = ticker;
    this.progress = progress;
  }

  /** Whether any of the steps is due as things stand. */
  public boolean isDue(List<Step> steps) {
    return steps.stream().anyMatch(step -> Decision.of(step, ledger, stored).due());
  }

  /**
   * Does what is due, wave after wave.
   *
   * @param atOnce how many steps run at the same time
   * @throws StepFailed at the end of the first wave in which a step failed; what was committed
   *     stands
   */
  public RunReport run(List<Step> steps, int atOnce) {
    List<Line> lines = new ArrayList<>();
    ExecutorService workers = Executors.newFixedThreadPool(atOnce);

    try {
      for (List<Step> wave : Waves.of(steps).waves()) {
        lines.addAll(together(wave, workers));
      }
    } finally {
      workers.shutdown();
    }

    return new RunReport(lines);
  }

  private List<Line> together(List<Step> wave, ExecutorService workers) {
    List<Callable<Line>> tasks = new ArrayList<>();
    wave.forEach(step -> tasks.add(() -> line(step)));
    List<Line> lines = new ArrayList<>();

    try {
      List<Future<Line>> results = workers.invokeAll(tasks);

      for (int i = 0; i < wave.size(); i++) {
        lines.add(results.get(i).get());
      }
    } catch (ExecutionException e) {
      throw new StepFailed(wave.get(lines.size()).name(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed(wave.get(0).name(), e);
    }

    return lines;
  }

  private Line line(Step step) {
    Decision decision = Decision.of(step, ledger, stored);
    Line line = decision.due() ? done(step, decision) : passed(step, decision);
    progress.accept(line);

    return line;
  }

  private Line passed(Step step, Decision decision) {
    long rows = ledger.made(step.name()).orElseThrow().rows();

    return new Line(step.name(), Outcome.PASSED, decision.reason(), rows, 0, 0);
  }

  private Line done(Step step, Decision decision) {
    long start = ticker.nanos();
    SortedMap<String, String> inputs = step.inputs();
    boolean same = true;
    Step.Result result = step.work();
    Map<String, Made> made = new HashMap<>();

    for (var content : result.contents().entrySet()) {
      String fingerprint = content.getValue().fingerprint();
      same &=
          ledger
              .made(content.getKey())
              .map(before -> before.content().equals(fingerprint))
              .orElse(false);
      made.put(content.getKey(), Made.of(inputs, fingerprint, content.getValue().rows()));
    }

    ledger.record(made, result.versions());

    return new Line(
        step.name(),
        same ? Outcome.SAME : Outcome.MADE,
        decision.reason(),
        result.rows(step.name()),
        result.refused(),
        Duration.ofNanos(ticker.nanos() - start).toMillis());
  }

  /** Says which step failed; the cause says why. */
  public static final class StepFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepFailed(String step, Throwable cause) {
      super("The step " + step + " failed", cause);
    }
  }
}
