package htx.run;

import htx.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Steps parted into waves: those of one wave read nothing that another of the same wave writes. */
record Waves(List<List<Step>> waves) {

  /**
   * Parts steps given in an order that can run.
   *
   * <p>A step waits for every earlier step that writes a table it reads.
   */
  static Waves of(List<Step> steps) {
    List<List<Step>> waves = new ArrayList<>();
    List<Step> waiting = new ArrayList<>(steps);

    while (!waiting.isEmpty()) {
      List<Step> ready = new ArrayList<>();
      List<Step> later = new ArrayList<>();
      Set<String> unwritten = new HashSet<>();

      for (Step step : waiting) {
        boolean waits = step.inputs().keySet().stream().anyMatch(unwritten::contains);
        (waits ? later : ready).add(step);
        step.writes().stream().map(Table::id).forEach(unwritten::add);
      }

      waves.add(List.copyOf(ready));
      waiting = later;
    }

    return new Waves(List.copyOf(waves));
  }
}
