package htx.gold;

import htx.table.Derivation;
import htx.table.Input;
import htx.table.Layer;
import htx.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which derivations wanted tables follow from, of all in their order. */
final class Needed {
  private final List<Derivation> order;
  private final Set<Table> given;
  private final Set<Integer> places = new TreeSet<>();

  private Needed(List<Derivation> order, Set<Table> given) {
    this.order = order;
    this.given = given;
  }

  /**
   * The derivations needed, in their order.
   *
   * @param given tables that stand as they are
   * @param wanted whole tables, or parts of them
   * @throws IllegalStateException where a gold table is read before it is made, or never made
   */
  static List<Derivation> of(List<Derivation> order, Set<Table> given, List<Input> wanted) {
    Needed needed = new Needed(order, given);
    wanted.forEach(input -> needed.follow("The test", input, order.size()));

    return needed.places.stream().map(order::get).toList();
  }

  private void follow(String reader, Input input, int before) {
    if (given.contains(input.table()) || input.table().layer() != Layer.GOLD) {
      return;
    }

    List<Integer> makers =
        IntStream.range(0, order.size()).filter(place -> makes(place, input)).boxed().toList();
    List<String> made = new ArrayList<>();
    makers.stream()
        .filter(place -> place < before)
        .forEach(p -> made.add(order.get(p).part().name()));

    if (makers.isEmpty() || made.size() < makers.size() || !made.containsAll(input.parts())) {
      throw new IllegalStateException(
          reader + " reads " + input.table() + " " + input.parts() + ", made before: " + made);
    }

    for (int place : makers) {
      if (places.add(place)) {
        Derivation step = order.get(place);
        step.inputs().forEach(read -> follow(step.name(), read, place));
      }
    }
  }

  private boolean makes(int place, Input input) {
    Derivation step = order.get(place);

    return step.output().equals(input.table())
        && (input.parts().isEmpty() || input.parts().contains(step.part().name()));
  }
}
