package htx.job;

import htx.job.settings.Settings;
import htx.lake.Lake;
import htx.run.DeliveryAccount;
import htx.run.JobNames;
import htx.run.Ledger;
import htx.run.Memoized;
import htx.run.RunLock;
import htx.run.RunReport;
import htx.run.Stage;
import htx.run.StagedPlan;
import htx.run.Step;
import htx.run.StepRunner;
import htx.table.DiskFailed;
import htx.table.Message;
import htx.table.Part;
import htx.table.Words;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Runs the steps that a command asks for, once at a time, and tells what came of them. */
final class Running {
  private final String name;
  private final Opening opening;

  Running(String name, Opening opening) {
    this.name = name;
    this.opening = opening;
  }

  /**
   * Does what is due in some stages; starts a session only where something is. Documents are made
   * only where the guardrails let them.
   */
  ExitCode run(Set<Stage> wanted) throws RunLock.Held {
    Console console =
        new Console(
            System.out, opening.settings().language(), System.getenv("HTX_TERMINAL") != null);
    String holder = name + " (pid " + ProcessHandle.current().pid() + ")";

    try (RunLock held = RunLock.take(opening.locations().state())) {
      held.note(holder);
      Ledger ledger = opening.ledger();
      Supplier<Lake> lake = new Memoized<>(() -> opening.lake(Session.start(name)));
      StagedPlan stages = opening.stages(ledger, Instant.now(), lake);
      StepRunner work =
          new StepRunner(
              stages.plan(), ledger, opening.versions(), System::nanoTime, watcher(lake, console));
      Set<Stage> computing = EnumSet.copyOf(wanted);
      computing.remove(Stage.DOCUMENTS);
      Set<Stage> documents = EnumSet.copyOf(wanted);
      documents.removeAll(computing);

      if (!work.isDue(stages.of(wanted))) {
        console.say(
            new Words(
                "Không có gì thay đổi: không ghi phiên bản bảng nào, không xuất bản gì.",
                "Nothing changed: no table version written, nothing published."));
        NotRead.among(opening.landed()).forEach(console::say);
        return ExitCode.DONE;
      }

      // beside its steps, what the command does bears its own name
      JobNames.set(lake.get().spark(), name);

      try {
        ExitCode code =
            worked(work, stages.of(computing), stages.of(documents), console, lake.get());
        ledger.unread().forEach(file -> console.say(Status.unread(file)));
        NotRead.among(opening.landed()).forEach(console::say);
        DeliveryAccount account = account();
        Missing.ofYears(Missing.in(account)).forEach(console::say);
        WithoutTarget.in(account).forEach(found -> console.say(found.told()));

        return code;
      } finally {
        JobNames.clear(lake.get().spark());
      }
    }
  }

  private static StepRunner.Watcher watcher(Supplier<Lake> lake, Console console) {
    return new StepRunner.Watcher() {
      @Override
      public void begins(String step) {
        JobNames.set(lake.get().spark(), step);
      }

      @Override
      public void ended(RunReport.Line line) {
        console.progress(line);
      }
    };
  }

  private ExitCode worked(
      StepRunner work, List<Step> steps, List<Step> guarded, Console console, Lake lake) {
    int atOnce = opening.settings().run().parallelSteps();
    prepare(steps, lake);
    List<RunReport.Line> lines = new ArrayList<>(work.run(steps, atOnce).lines());
    List<Message> stops =
        guarded.isEmpty()
            ? List.of()
            : guardrails().stops(SheetCounts.of(lake), UnitSlip.of(lake), overdue());

    if (stops.isEmpty()) {
      lines.addAll(work.run(guarded, atOnce).lines());
    }

    console.summary(new RunReport(lines));
    stops.forEach(console::say);

    return stops.isEmpty() ? ExitCode.DONE : ExitCode.NOT_PUBLISHED;
  }

  private Guardrails guardrails() {
    Settings.Guardrails set = opening.settings().guardrails();
    return new Guardrails(
        set.refusedShareStop(),
        set.withoutTargetShareStop(),
        set.unitSlipsStop(),
        set.overdueStop());
  }

  private DeliveryAccount account() {
    try {
      return DeliveryAccount.of(opening.locations());
    } catch (IOException e) {
      throw new DiskFailed(JobFault.ACCOUNT_UNREADABLE.of(), e);
    }
  }

  /** What was due before the last delivery came. */
  private List<Missing> overdue() {
    LocalDate day = opening.lastDelivery();
    return Missing.in(account()).stream().filter(missing -> missing.isOverdue(day)).toList();
  }

  /** Tables written in parts are made ahead: two first writers would stand in each other's way. */
  private static void prepare(List<Step> steps, Lake lake) {
    steps.stream()
        .flatMap(step -> step.makes().stream())
        .map(Part::table)
        .distinct()
        .filter(table -> table.part().isPresent())
        .forEach(lake::prepare);
  }
}
