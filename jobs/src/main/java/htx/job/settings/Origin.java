package htx.job.settings;

import htx.table.Words;
import java.util.Comparator;

/**
 * Where a setting is given: at a line and column of the file, both counted from 1, or on the
 * command line.
 */
record Origin(int line, int column) implements Comparable<Origin> {
  /** The file as a whole. */
  static final Origin FILE = new Origin(0, 0);

  static final Origin COMMAND_LINE = new Origin(Integer.MAX_VALUE, 0);

  /** How a message about a key begins; without a key, about the place itself. */
  Words before(String key) {
    if (equals(COMMAND_LINE)) {
      return Words.same("--set " + key + ": ");
    }

    String about = key.isEmpty() ? "" : key + ": ";

    return equals(FILE)
        ? Words.same(about)
        : new Words(
            "dòng " + line + ", cột " + column + (key.isEmpty() ? ": " : ", " + about),
            "line " + line + ", column " + column + (key.isEmpty() ? ": " : ", " + about));
  }

  @Override
  public int compareTo(Origin other) {
    return Comparator.comparingInt(Origin::line).thenComparing(Origin::column).compare(this, other);
  }
}
