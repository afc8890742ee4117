package htx.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known names that a misspelt one most likely means. */
public final class Nearest {
  private static final int OFFERED = 3;

  private Nearest() {}

  /** The names closest in letters to the written one, at most three, the closest first. */
  public static List<String> to(String written, Collection<String> names) {
    return to(written, names, UnaryOperator.identity());
  }

  /**
   * The names closest to the written one in the letters that count, at most three, the closest
   * first.
   *
   * @param counted what of a name its likeness is judged by
   */
  public static List<String> to(
      String written, Collection<String> names, UnaryOperator<String> counted) {
    String key = counted.apply(written);
    return names.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((String name) -> changes(key, counted.apply(name)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(OFFERED)
        .toList();
  }

  /** Letters to insert, leave out or replace to make one text of the other. */
  private static int changes(String from, String to) {
    return LevenshteinDistance.getDefaultInstance().apply(from, to);
  }
}
