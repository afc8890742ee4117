package htx.run;

import htx.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which steps have to wait for which: a step waits for every earlier one that writes a table it
 * reads.
 *
 * @param before for each step by its place, the places of those it waits for
 */
record Order(List<Set<Integer>> before) {

  /** Of steps given in an order that can run. */
  static Order of(List<Step> steps) {
    List<Set<Integer>> before = new ArrayList<>();

    for (int place = 0; place < steps.size(); place++) {
      Set<String> read = steps.get(place).inputs().keySet();
      Set<Integer> writers = new HashSet<>();

      for (int earlier = 0; earlier < place; earlier++) {
        if (steps.get(earlier).writes().stream().map(Table::id).anyMatch(read::contains)) {
          writers.add(earlier);
        }
      }

      before.add(Set.copyOf(writers));
    }

    return new Order(List.copyOf(before));
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
