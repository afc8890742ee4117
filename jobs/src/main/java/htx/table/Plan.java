package htx.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Derivations in the order in which they run. An order that cannot run is refused. */
public record Plan(Set<Table> given, List<Derivation> steps) {
  public Plan {
    given = Set.copyOf(given);
    steps = List.copyOf(steps);
    Set<Table> ready = new HashSet<>(given);
    Set<String> made = new HashSet<>();

    for (Derivation step : steps) {
      for (Input input : step.inputs()) {
        if (!ready.contains(input.table())) {
          throw new IllegalArgumentException(
              step.name() + " reads " + input.table() + ", which nothing before it makes");
        }
      }

      if (!made.add(step.name())) {
        throw new IllegalArgumentException(step.name() + " is made twice");
      }
      ready.add(step.output());
    }
  }
}
