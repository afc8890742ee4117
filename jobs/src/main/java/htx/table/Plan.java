package htx.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All that is to be made, in an order in which it can be: whatever is read is made, made once, and
 * made before it is read. Where that does not hold there is no plan.
 */
public final class Plan<M extends Maker> {
  private final List<M> makers;
  private final Map<Part, M> makerOf = new HashMap<>();
  private final Map<Table, Set<Part>> partsOf = new HashMap<>();

  private Plan(List<M> makers) {
    this.makers = List.copyOf(makers);
    makers.forEach(
        maker ->
            maker
                .makes()
                .forEach(
                    part -> {
                      makerOf.put(part, maker);
                      partsOf.computeIfAbsent(part.table(), t -> new TreeSet<>()).add(part);
                    }));
  }

  /**
   * Verifies an order.
   *
   * @throws PlanRefused with everything that is wrong with it
   */
  public static <M extends Maker> Plan<M> of(List<M> makers) {
    Plan<M> plan = new Plan<>(makers);
    List<Words> problems = plan.problems();

    if (!problems.isEmpty()) {
      throw new PlanRefused(problems);
    }

    return plan;
  }

  /** All makers in their order. */
  public List<M> makers() {
    return makers;
  }

  /** The parts that one maker reads, each once, in the order of their names. */
  public Set<Part> read(M maker) {
    return maker.reads().stream()
        .flatMap(input -> parts(input).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The parts that an input stands for: all parts of its table, or those that it names. */
  public Set<Part> parts(Input input) {
    return input.parts().isEmpty()
        ? partsOf.getOrDefault(input.table(), Set.of())
        : input.parts().stream()
            .map(name -> new Part(input.table(), name))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those that a maker has to wait for: the makers of what it reads, and no others. */
  public Set<M> before(M maker) {
    return read(maker).stream().map(makerOf::get).collect(Collectors.toSet());
  }

  /** The tables made, in the order in which they are first made. */
  public Collection<Table> tables() {
    return makers.stream()
        .flatMap(maker -> maker.makes().stream())
        .map(Part::table)
        .distinct()
        .toList();
  }

  private List<Words> problems() {
    List<Words> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<Part> made = new HashSet<>();

    for (M maker : makers) {
      if (!names.add(maker.name())) {
        problems.add(
            new Words("có hai bước tên " + maker.name(), "two steps are named " + maker.name()));
      }

      for (Input input : maker.reads()) {
        unready(maker, input, made, problems);
      }

      for (Part part : maker.makes()) {
        if (!made.add(part)) {
          problems.add(new Words(part + " được làm hai lần", part + " is made twice"));
        }
      }
    }

    return problems;
  }

  private void unready(M maker, Input input, Set<Part> made, List<Words> problems) {
    if (!partsOf.containsKey(input.table())) {
      problems.add(
          new Words(
              maker.name() + " đọc " + input.table() + " mà không bước nào làm",
              maker.name() + " reads " + input.table() + ", which nothing makes"));
      return;
    }

    for (Part part : parts(input)) {
      if (!makerOf.containsKey(part)) {
        problems.add(
            new Words(
                maker.name() + " đọc phần " + part + " mà không bước nào làm",
                maker.name() + " reads the part " + part + ", which nothing makes"));
      } else if (!made.contains(part)) {
        problems.add(
            new Words(
                maker.name() + " đọc " + part + " trước khi bảng đó được làm",
                maker.name() + " reads " + part + ", which nothing before it makes"));
      }
    }
  }
}
