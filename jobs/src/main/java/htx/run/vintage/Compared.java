package htx.run.vintage;

import htx.run.vintage.StatedValues.Of;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Two publications' values beside each other.
 *
 * @param equal how many values both state alike
 * @param others what one states otherwise than the other, or not at all, in order
 */
public record Compared(int equal, List<Pair> others) {

  /** What both state of one thing; empty where one states nothing. */
  public record Pair(Of of, Optional<BigDecimal> first, Optional<BigDecimal> second) {
    /** The second less the first, where both state it. */
    public Optional<BigDecimal> difference() {
      return first.flatMap(one -> second.map(other -> other.subtract(one)));
    }
  }

  public Compared {
    others = List.copyOf(others);
  }

  /** Compares what is of years that both state: what only one was to state is no difference. */
  public static Compared of(StatedValues first, StatedValues second) {
    TreeSet<Of> all = new TreeSet<>(first.values().keySet());
    all.addAll(second.values().keySet());
    all.removeIf(of -> !first.years().contains(of.year()) || !second.years().contains(of.year()));
    List<Pair> others = new ArrayList<>();
    int equal = 0;

    for (Of of : all) {
      Pair pair =
          new Pair(
              of,
              Optional.ofNullable(first.values().get(of)),
              Optional.ofNullable(second.values().get(of)));

      if (pair.difference().filter(difference -> difference.signum() == 0).isPresent()) {
        equal++;
      } else {
        others.add(pair);
      }
    }

    return new Compared(equal, others);
  }
}
