package htx.table;

import java.io.Serializable;
import java.util.Comparator;

/**
 * What is made and replaced at once: a table that is not parted, or one part of a table that is.
 *
 * @param name the part's name, or an empty text for a whole table
 */
public record Part(Table table, String name) implements Comparable<Part>, Serializable {
  private static final Comparator<Part> BY_ID = Comparator.comparing(Part::id);

  public Part {
    if (name.isEmpty() == table.part().isPresent()) {
      throw new IllegalArgumentException(
          table + " is made in parts: " + table.part() + "; there is no part '" + name + "' of it");
    }

    if (!name.matches("([a-z][a-z0-9_]*)?")) {
      throw new IllegalArgumentException("Not the name of a part: " + name);
    }
  }

  /** A table that is not parted. */
  public static Part whole(Table table) {
    return new Part(table, "");
  }

  public boolean isWhole() {
    return name.isEmpty();
  }

  /** As it is spoken of and recorded: {@code gold.trend}, {@code silver.loan/loan_ledger}. */
  public String id() {
    return isWhole() ? table.id() : table.id() + "/" + name;
  }

  @Override
  public int compareTo(Part other) {
    return BY_ID.compare(this, other);
  }

  @Override
  public String toString() {
    return id();
  }
}
