package htx.territory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the known names that a misspelt one most likely means. */
final class Nearest {
  private static final int OFFERED = 3;

  private Nearest() {}

  /** The names closest in letters to the written one, at most three, the closest first. */
  static List<String> to(String written, Collection<String> names) {
    String key = UnitName.of(written).loose();
    return names.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((String name) -> changes(key, UnitName.of(name).loose()))
                .thenComparing(Comparator.naturalOrder()))
        .limit(OFFERED)
        .toList();
  }

  /** Letters to insert, leave out or replace to make one text of the other. */
  static int changes(String from, String to) {
    int[] above = new int[to.length() + 1];

    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }

    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;

      for (int j = 1; j <= to.length(); j++) {
        int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }

    return above[to.length()];
  }
}
