package htx.run;

import htx.lake.StoredVersions;
import htx.table.Part;
import htx.table.Plan;
import htx.table.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a run would do, step by step, without doing it. */
public record Forecast(List<Entry> entries) {
  public Forecast {
    entries = List.copyOf(entries);
  }

  /** Whether a step will be done. */
  public enum Will {
    DO(new Words("sẽ làm", "will do")),
    /** Done if a step before it changes what it reads. */
    PERHAPS(new Words("làm nếu đầu vào đổi", "if its input changes")),
    KEEP(new Words("giữ nguyên", "keeps"));

    private final Words words;

    Will(Words words) {
      this.words = words;
    }

    public Words words() {
      return words;
    }
  }

  /** One step, what will become of it, and why. */
  public record Entry(String step, Will will, Words reason) {}

  /** Looks ahead over all that is planned. */
  public static Forecast of(Plan<Step> plan, Ledger ledger, StoredVersions stored) {
    List<Entry> entries = new ArrayList<>();
    Set<Part> moving = new HashSet<>();
    VersionMismatches mismatches = VersionMismatches.among(plan.makers(), plan, ledger, stored);

    for (Step step : plan.makers()) {
      StepDecision decision =
          StepDecision.of(step, InputFingerprints.of(step, plan, ledger), ledger, mismatches);
      List<Part> awaited = plan.read(step).stream().filter(moving::contains).toList();

      if (decision.due() || !awaited.isEmpty()) {
        moving.addAll(step.makes());
      }

      entries.add(entry(step, decision, awaited));
    }

    return new Forecast(entries);
  }

  private static Entry entry(Step step, StepDecision decision, List<Part> awaited) {
    if (decision.due()) {
      return new Entry(step.name(), Will.DO, decision.reason());
    }

    if (awaited.isEmpty()) {
      return new Entry(step.name(), Will.KEEP, decision.reason());
    }

    String names = awaited.stream().map(Part::id).collect(Collectors.joining(", "));

    return new Entry(step.name(), Will.PERHAPS, new Words("chờ " + names, "waits for " + names));
  }
}
