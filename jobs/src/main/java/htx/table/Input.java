package htx.table;

import java.util.List;

/** What a derivation reads: a table, or only some parts of it. No parts named: the whole table. */
public record Input(Table table, List<String> parts) {
  public Input {
    parts = List.copyOf(parts);
    if (!parts.isEmpty() && table.part().isEmpty()) {
      throw new IllegalArgumentException(table + " has no parts, yet " + parts + " are asked for");
    }
  }

  public static Input of(Table table) {
    return new Input(table, List.of());
  }

  public static Input of(Table table, String... parts) {
    return new Input(table, List.of(parts));
  }
}
