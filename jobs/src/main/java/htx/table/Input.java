package htx.table;

import java.util.List;

/**
 * What a derivation reads: a table, or only some parts of it. No parts named: the whole table.
 *
 * @param form how the rows are handed in
 */
public record Input(Table table, List<String> parts, Form form) {

  /** How rows are handed in: to be computed over, or as a list of a table that is small. */
  public enum Form {
    ROWS,
    LIST
  }

  public Input {
    parts = List.copyOf(parts);

    if (!parts.isEmpty() && table.part().isEmpty()) {
      throw new IllegalArgumentException(table + " has no parts, yet " + parts + " are asked for");
    }
  }

  public static Input of(Table table) {
    return new Input(table, List.of(), Form.ROWS);
  }

  public static Input of(Table table, String... parts) {
    return new Input(table, List.of(parts), Form.ROWS);
  }

  /**
   * All rows of a small table as a list, see {@link Inputs#list}; where parts are named, those are
   * looked at.
   */
  public static Input list(Table table, String... parts) {
    return new Input(table, List.of(parts), Form.LIST);
  }
}
