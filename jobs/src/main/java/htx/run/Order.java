package htx.run;

import htx.table.Plan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which steps have to wait for which: a step waits for those that make a part it reads.
 *
 * @param before for each step by its place, the places of those it waits for
 */
record Order(List<Set<Integer>> before) {

  /** Of some steps of a plan; what the others make is there. */
  static Order of(List<Step> steps, Plan<Step> plan) {
    return new Order(
        steps.stream()
            .map(
                step ->
                    plan.before(step).stream()
                        .map(steps::indexOf)
                        .filter(place -> place >= 0)
                        .collect(Collectors.toSet()))
            .toList());
  }

  /** The places of the steps that can start, in their order. */
  List<Integer> ready(Set<Integer> started, Set<Integer> finished) {
    return IntStream.range(0, before.size())
        .boxed()
        .filter(place -> !started.contains(place))
        .filter(place -> finished.containsAll(before.get(place)))
        .toList();
  }
}
