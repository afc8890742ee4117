package htx.run;

import htx.run.RunReport.Line;
import htx.run.RunReport.Outcome;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Does the steps that are due, each as soon as all that it reads is there. */
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
    Strays strays = Strays.among(steps, ledger, stored);

    return steps.stream().anyMatch(step -> Decision.of(step, ledger, strays).due());
  }

  /**
   * Does what is due, each step as soon as all that it reads is there; of several, the first.
   *
   * @param atOnce how many steps run at the same time
   * @throws StepFailed where a step failed, when those that ran beside it have ended; what was
   *     committed stands
   */
  public RunReport run(List<Step> steps, int atOnce) {
    Order order = Order.of(steps);
    Strays strays = Strays.among(steps, ledger, stored);
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
            endings.submit(() -> ended(place, steps.get(place), strays));
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

  private Ended ended(int place, Step step, Strays strays) {
    try {
      return new Ended(place, Optional.of(line(step, strays)), Optional.empty());
    } catch (RuntimeException | Error e) {
      return new Ended(place, Optional.empty(), Optional.of(new StepFailed(step.name(), e)));
    }
  }

  private Line line(Step step, Strays strays) {
    Decision decision = Decision.of(step, ledger, strays);
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
