package htx.run;

import htx.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  /** Looks ahead over steps given in an order that can run. */
  public static Forecast of(List<Step> steps, Ledger ledger, Versions stored) {
    List<Entry> entries = new ArrayList<>();
    Set<String> moving = new HashSet<>();
    Strays strays = Strays.among(steps, ledger, stored);

    for (Step step : steps) {
      Decision decision = Decision.of(step, ledger, strays);
      List<String> awaited = step.inputs().keySet().stream().filter(moving::contains).toList();
      boolean moves = decision.due() || !awaited.isEmpty();

      if (moves) {
        step.writes().stream().map(Table::id).forEach(moving::add);
      }

      entries.add(entry(step, decision, awaited));
    }

    return new Forecast(entries);
  }

  private static Entry entry(Step step, Decision decision, List<String> awaited) {
    if (decision.due()) {
      return new Entry(step.name(), Will.DO, decision.reason());
    }

    if (awaited.isEmpty()) {
      return new Entry(step.name(), Will.KEEP, decision.reason());
    }

    String names = String.join(", ", awaited);

    return new Entry(step.name(), Will.PERHAPS, new Words("chờ " + names, "waits for " + names));
  }
}
