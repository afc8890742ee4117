package htx.run;

import htx.lake.StoredVersions;
import htx.run.RunReport.Line;
import htx.run.RunReport.Outcome;
import htx.table.Message;
import htx.table.Plan;
import htx.table.Told;
import htx.table.Words;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does the steps that are due, each as soon as all that it reads is there. */
public final class StepRunner {
  private final Plan<Step> plan;
  private final Ledger ledger;
  private final StoredVersions stored;
  private final Ticker ticker;
  private final Watcher watcher;

  /** Nanoseconds from some fixed moment, for the time that a step took. */
  @FunctionalInterface
  public interface Ticker {
    long nanos();
  }

  /** Is told of steps as they go, in the threads that work on them. */
  @FunctionalInterface
  public interface Watcher {
    default void begins(String step) {}

    void ended(Line line);
  }

  public StepRunner(
      Plan<Step> plan, Ledger ledger, StoredVersions stored, Ticker ticker, Watcher watcher) {
    this.plan = plan;
    this.ledger = ledger;
    this.stored = stored;
    this.ticker = ticker;
    this.watcher = watcher;
  }

  /** Whether any of some steps of the plan is due as things stand. */
  public boolean isDue(List<Step> steps) {
    VersionMismatches mismatches = VersionMismatches.among(steps, plan, ledger, stored);

    return steps.stream()
        .anyMatch(
            step ->
                StepDecision.of(step, InputFingerprints.of(step, plan, ledger), ledger, mismatches)
                    .due());
  }

  /**
   * Does what is due of some steps of the plan, each as soon as all that it reads is there; of
   * several, the first.
   *
   * @param atOnce how many steps run at the same time
   * @throws StepFailed where a step failed, when those that ran beside it have ended; what was
   *     committed stands
   */
  public RunReport run(List<Step> steps, int atOnce) {
    Order order = Order.of(steps, plan);
    VersionMismatches mismatches = VersionMismatches.among(steps, plan, ledger, stored);
    ledger.mark(mismatches);
    SortedMap<Integer, Line> lines = new TreeMap<>();
    Set<Integer> started = new HashSet<>();
    Set<Integer> running = new HashSet<>();
    Optional<StepFailed> failed = Optional.empty();
    ExecutorService workers = Executors.newFixedThreadPool(atOnce);
    CompletionService<Ended> endings = new ExecutorCompletionService<>(workers);

    try {
      while (failed.isPresent() ? !running.isEmpty() : lines.size() < steps.size()) {
        if (failed.isEmpty()) {
          List<Integer> ready = order.ready(started, lines.keySet());

          for (int place : ready.subList(0, Math.min(ready.size(), atOnce - running.size()))) {
            started.add(place);
            running.add(place);
            endings.submit(() -> ended(place, steps.get(place), mismatches));
          }
        }

        Ended ended = endings.take().get();
        running.remove(ended.place());
        ended.line().ifPresent(line -> lines.put(ended.place(), line));
        failed = failed.or(ended::failure);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while steps were running", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A step ended in an unforeseen way", e);
    } finally {
      workers.shutdownNow();
    }

    failed.ifPresent(
        failure -> {
          throw failure;
        });

    return new RunReport(List.copyOf(lines.values()));
  }

  /** How a step ended: with its line, or with what went wrong. */
  private record Ended(int place, Optional<Line> line, Optional<StepFailed> failure) {}

  private Ended ended(int place, Step step, VersionMismatches mismatches) {
    try {
      return new Ended(place, Optional.of(line(step, mismatches)), Optional.empty());
    } catch (RuntimeException | Error e) {
      return new Ended(place, Optional.empty(), Optional.of(new StepFailed(step.name(), e)));
    }
  }

  private Line line(Step step, VersionMismatches mismatches) {
    InputFingerprints inputs = InputFingerprints.of(step, plan, ledger);
    StepDecision decision = StepDecision.of(step, inputs, ledger, mismatches);
    Line line = decision.due() ? done(step, inputs, decision) : passed(step, decision);
    watcher.ended(line);

    return line;
  }

  private Line passed(Step step, StepDecision decision) {
    long rows = ledger.made(step.name()).orElseThrow().rows();

    return new Line(step.name(), Outcome.PASSED, decision.reason(), rows, 0, 0);
  }

  private Line done(Step step, InputFingerprints inputs, StepDecision decision) {
    watcher.begins(step.name());
    long start = ticker.nanos();
    Step.Result result = step.work(inputs);
    Outcome outcome = isAsBefore(step, result) ? Outcome.SAME : Outcome.MADE;
    ledger.record(step, inputs, result);

    return new Line(
        step.name(),
        outcome,
        decision.reason(),
        result.own().rows(),
        result.refused(),
        Duration.ofNanos(ticker.nanos() - start).toMillis());
  }

  private boolean isAsBefore(Step step, Step.Result result) {
    return ledger
            .made(step.name())
            .filter(made -> made.content().equals(result.own().fingerprint()))
            .isPresent()
        && result.parts().entrySet().stream()
            .allMatch(made -> made.getValue().content().equals(ledger.content(made.getKey())));
  }

  /** Says which step failed; the cause says why. */
  public static final class StepFailed extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final Message message;

    StepFailed(String step, Throwable cause) {
      this(RunFault.RUN_STEP_FAILED.of(step), cause);
    }

    private StepFailed(Message message, Throwable cause) {
      super(message.words().en(), cause);
      this.message = message;
    }

    @Override
    public Words told() {
      return message.words();
    }
  }
}
