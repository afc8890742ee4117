package htx.method;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Kendall's statistic S of a sequence without trend: its variance with ties, and its exact
 * distribution without.
 */
final class Kendall {
  /** Up to so many values without ties the exact distribution is used. */
  static final int EXACT_UP_TO = 10;

  private static final List<double[]> ORDERS = orders();

  private Kendall() {}

  /** Pairs that rise less pairs that fall. */
  static long statistic(List<BigDecimal> values) {
    long s = 0;

    for (int later = 1; later < values.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        s += values.get(later).compareTo(values.get(earlier));
      }
    }

    return s;
  }

  static boolean exact(List<BigDecimal> values) {
    return values.size() <= EXACT_UP_TO && ties(values).stream().allMatch(size -> size == 1);
  }

  /** (n(n-1)(2n+5) - sum over ties of t(t-1)(2t+5)) / 18. */
  static double variance(List<BigDecimal> values) {
    double tied = ties(values).stream().mapToDouble(Kendall::term).sum();
    return (term(values.size()) - tied) / 18;
  }

  /**
   * The chance that S is at least so great, all orders of n values being equally likely.
   *
   * @param n at most {@link #EXACT_UP_TO}
   */
  static double chanceOfAtLeast(long s, int n) {
    // S = pairs - 2 inversions
    double[] orders = ORDERS.get(n);
    long pairs = (long) n * (n - 1) / 2;
    double all = 0;
    double atLeast = 0;

    for (int inversions = 0; inversions < orders.length; inversions++) {
      all += orders[inversions];
      atLeast += pairs - 2L * inversions >= s ? orders[inversions] : 0;
    }

    return atLeast / all;
  }

  /** How many orders of so many values have 0, 1, 2 ... inversions. */
  private static List<double[]> orders() {
    List<double[]> orders = new ArrayList<>(List.of(new double[] {1}, new double[] {1}));

    for (int size = 2; size <= EXACT_UP_TO; size++) {
      double[] shorter = orders.get(size - 1);
      double[] longer = new double[shorter.length + size - 1];

      for (int inversions = 0; inversions < shorter.length; inversions++) {
        for (int more = 0; more < size; more++) {
          longer[inversions + more] += shorter[inversions];
        }
      }

      orders.add(longer);
    }

    return orders;
  }

  private static Collection<Long> ties(List<BigDecimal> values) {
    return values.stream()
        .map(BigDecimal::stripTrailingZeros)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .values();
  }

  private static double term(long size) {
    return (double) size * (size - 1) * (2 * size + 5);
  }
}
