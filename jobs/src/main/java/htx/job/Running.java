package htx.job;

import htx.run.Pipeline;
import htx.run.RunLock;
import htx.run.RunReport;
import htx.run.Step;
import htx.run.Words;
import htx.run.Work;
import htx.run.Workshop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.apache.spark.sql.SparkSession;

/** Runs the steps that a command asks for, once at a time, and tells what came of them. */
final class Running {
  private final String name;
  private final Opening opening;

  Running(String name, Opening opening) {
    this.name = name;
    this.opening = opening;
  }

  /** The steps of a command. */
  @FunctionalInterface
  interface Steps extends BiFunction<Pipeline, Running, List<Step>> {}

  /**
   * Does what is due among the steps; starts a session only where something is.
   *
   * @param last steps that run only after the guardrails let them
   */
  ExitCode run(Steps first, Steps last) throws RunLock.Held {
    Console console =
        new Console(
            System.out, opening.settings().language(), System.getenv("HTX_TERMINAL") != null);
    String holder = name + ", process " + ProcessHandle.current().pid();

    try (RunLock held = RunLock.take(opening.house().state())) {
      AtomicReference<SparkSession> session = new AtomicReference<>();
      held.note(holder);
      Workshop workshop =
          opening.workshop(
              () ->
                  session.updateAndGet(started -> started == null ? Session.start(name) : started));
      Pipeline pipeline = opening.pipeline(workshop);
      List<Step> steps = first.apply(pipeline, this);
      List<Step> guarded = last.apply(pipeline, this);
      Work work =
          new Work(workshop.ledger(), workshop.versions(), System::nanoTime, console::progress);
      List<Step> all = new ArrayList<>(steps);
      all.addAll(guarded);

      if (!work.isDue(all)) {
        console.say(
            new Words(
                "Không có gì thay đổi: không ghi phiên bản bảng nào, không xuất bản gì.",
                "Nothing changed: no table version written, nothing published."));
        return ExitCode.DONE;
      }

      return worked(work, steps, guarded, console, workshop);
    }
  }

  Instant now() {
    return Instant.now();
  }

  Opening opening() {
    return opening;
  }

  private ExitCode worked(
      Work work, List<Step> steps, List<Step> guarded, Console console, Workshop workshop) {
    int atOnce = opening.settings().parallelSteps();
    createPartedTables(steps, workshop);
    List<RunReport.Line> lines = new ArrayList<>(work.run(steps, atOnce).lines());
    List<Words> stops =
        guarded.isEmpty()
            ? List.of()
            : new Guardrails(opening.settings().refusedShareStop())
                .stops(SheetCounts.of(workshop.lake()));

    if (stops.isEmpty()) {
      lines.addAll(work.run(guarded, atOnce).lines());
    }

    console.summary(new RunReport(lines));
    stops.forEach(console::say);

    return stops.isEmpty() ? ExitCode.DONE : ExitCode.NOT_PUBLISHED;
  }

  /** Tables written in parts are made ahead: two first writers would stand in each other's way. */
  private static void createPartedTables(List<Step> steps, Workshop workshop) {
    steps.stream()
        .flatMap(step -> step.writes().stream())
        .distinct()
        .filter(table -> table.part().isPresent())
        .filter(table -> workshop.versions().newest(table) < 0)
        .forEach(workshop.lake()::create);
  }
}
