package htx.method;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Places by value: 1 is best, and equal values share the better place (1, 2, 2, 4). */
public final class Ranks {
  /** Which end of the values is best. */
  public enum Best {
    HIGHEST,
    LOWEST
  }

  /** A place, and how many share it, itself included. */
  public record Rank(int place, int sharing) {}

  private Ranks() {}

  /** The rank of each name by its value. */
  public static Map<String, Rank> of(Map<String, BigDecimal> values, Best best) {
    Comparator<BigDecimal> betterFirst =
        best == Best.HIGHEST ? Comparator.reverseOrder() : Comparator.naturalOrder();
    Map<String, Rank> ranks = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          long better =
              values.values().stream()
                  .filter(other -> betterFirst.compare(other, value) < 0)
                  .count();
          long equal =
              values.values().stream().filter(other -> other.compareTo(value) == 0).count();
          ranks.put(name, new Rank((int) better + 1, (int) equal));
        });
    return ranks;
  }
}
