package htx.sheet;

import htx.contract.Heading;
import htx.contract.Layout;
import htx.table.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which heading stands over which column of one sheet, and what is wrong with the headings. */
final class Columns {
  private final Map<Integer, Heading> byNumber = new HashMap<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<Message> refusals = new ArrayList<>();
  private final int fields;

  private Columns(int fields) {
    this.fields = fields;
  }

  /** The columns under a header of one line, or of two where {@code below} has cells. */
  static Columns of(Layout layout, RawLine top, RawLine below) {
    NavigableMap<Integer, String> upper = texts(top);
    NavigableMap<Integer, String> lower = texts(below);
    NavigableMap<Integer, String> all = new TreeMap<>(upper);
    all.putAll(lower);
    Columns columns = new Columns(all.isEmpty() ? 0 : all.lastKey());
    Map<Heading, Integer> seen = new HashMap<>();

    for (int number : all.keySet()) {
      String name = all.get(number);
      // a merged heading's text stands in its first cell only
      String above =
          lower.containsKey(number) && upper.floorKey(number) != null
              ? upper.get(upper.floorKey(number))
              : "";
      Optional<Heading> heading = find(layout, above, name);

      if (heading.isEmpty()) {
        if (!name.isEmpty()) {
          columns.unknown.add(name);
        }
      } else if (seen.putIfAbsent(heading.get(), number) != null) {
        columns.refusals.add(about(SheetFault.C_DUPLICATE, heading.get()));
      } else {
        columns.byNumber.put(number, heading.get());
      }
    }

    for (Heading heading : layout.headings()) {
      if (heading.mustBeThere() && !seen.containsKey(heading)) {
        columns.refusals.add(about(SheetFault.C_MISSING, heading));
      }
    }

    return columns;
  }

  /** How many of a line's cells are headings of the layout, or stand above such. */
  static long matches(Layout layout, RawLine line) {
    return texts(line).values().stream()
        .filter(
            text ->
                layout.headings().stream()
                    .anyMatch(
                        heading ->
                            heading.parent().isEmpty()
                                ? heading.keys().contains(text)
                                : heading.isUnder(text)))
        .distinct()
        .count();
  }

  /** Whether the line holds headings that stand under headings of the line above it. */
  static boolean isSecondLine(Layout layout, RawLine top, RawLine line) {
    Map<Integer, String> above = texts(top);
    return texts(line).values().stream()
        .anyMatch(
            text ->
                layout.headings().stream()
                    .filter(heading -> !heading.parent().isEmpty())
                    .filter(heading -> above.containsValue(Heading.key(heading.parent())))
                    .anyMatch(heading -> heading.keys().contains(text)));
  }

  Optional<Heading> at(int column) {
    return Optional.ofNullable(byNumber.get(column));
  }

  /** The number of fields that a text record must have. */
  int fields() {
    return fields;
  }

  /** The headings that the contract does not know. */
  List<String> unknown() {
    return unknown;
  }

  List<Message> refusals() {
    return refusals;
  }

  static NavigableMap<Integer, String> texts(RawLine line) {
    TreeMap<Integer, String> texts = new TreeMap<>();

    for (RawCell cell : line.cells()) {
      String key = Heading.key(cell.text());

      if (!key.isEmpty()) {
        texts.put(cell.column(), key);
      }
    }

    return texts;
  }

  private static Optional<Heading> find(Layout layout, String above, String name) {
    return layout.headings().stream()
        .filter(heading -> heading.isUnder(above) && heading.keys().contains(name))
        .findFirst();
  }

  private static Message about(SheetFault fault, Heading heading) {
    return fault.at(heading.name(), heading.name());
  }
}
