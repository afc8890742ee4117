package htx.sheet;

import htx.contract.Format;
import htx.contract.Heading;
import htx.contract.Layout;
import htx.quality.Canonical;
import htx.quality.MoneyUnit;
import htx.table.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which heading stands over which column of one sheet, and what is wrong with the headings. */
final class Columns {
  private static final int LETTERS_A_SLIP = 4;

  private final NavigableMap<Integer, Heading> byNumber = new TreeMap<>();
  private final Map<Heading, MoneyUnit> units = new HashMap<>();
  private final NavigableSet<Integer> headed = new TreeSet<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<Message> refusals = new ArrayList<>();
  private final int fields;

  private Columns(int fields) {
    this.fields = fields;
  }

  /** The columns under a header of one line or more. */
  static Columns of(Layout layout, List<RawLine> header) {
    List<NavigableMap<Integer, String>> rows = header.stream().map(Columns::written).toList();
    NavigableMap<Integer, String> all = new TreeMap<>();
    rows.forEach(all::putAll);
    Columns columns = new Columns(all.isEmpty() ? 0 : all.lastKey());
    columns.headed.addAll(all.keySet());
    NavigableMap<Integer, Heading> again = new TreeMap<>();

    for (int number : all.keySet()) {
      Stack stack = Stack.at(number, rows);
      Optional<Heading> heading = find(layout, stack);

      boolean before = heading.filter(columns.byNumber::containsValue).isPresent();

      if (heading.isEmpty() || (before && heading.get().use() == Heading.Use.RUNNING)) {
        columns.unknown.add(Canonical.key(all.get(number)));
      } else if (before) {
        again.put(number, heading.get());
      } else {
        columns.byNumber.put(number, heading.get());
        stack
            .texts()
            .flatMap(text -> text.unitBeside(heading.get()).stream())
            .findFirst()
            .ifPresent(unit -> columns.units.put(heading.get(), unit));
      }
    }
    columns.refuseRepeated(again, layout, header);
    columns.requireAll(layout);

    return columns;
  }

  /**
   * What stands over one column.
   *
   * @param name the lowest text
   * @param above the texts above it; a merged heading's text stands in its first cell only
   * @param joined all texts in this column one after the other, as where a heading is written over
   *     several rows
   */
  private record Stack(HeadingText name, List<HeadingText> above, HeadingText joined) {
    static Stack at(int number, List<NavigableMap<Integer, String>> rows) {
      List<HeadingText> above = new ArrayList<>();
      List<String> own = new ArrayList<>();
      String name = "";

      for (NavigableMap<Integer, String> row : rows) {
        if (row.containsKey(number)) {
          name = row.get(number);
          own.add(name);
        }
      }

      for (NavigableMap<Integer, String> row : rows) {
        if (row.containsKey(number) && row.get(number).equals(name)) {
          break;
        }

        if (row.floorEntry(number) != null) {
          above.add(HeadingText.of(row.floorEntry(number).getValue()));
        }
      }

      return new Stack(HeadingText.of(name), above, HeadingText.of(String.join(" ", own)));
    }

    Stream<HeadingText> texts() {
      return Stream.concat(Stream.of(name, joined), above.stream());
    }
  }

  /** How many of a line's cells are headings of the layout, or stand above such. */
  static long matches(Layout layout, RawLine line) {
    return written(line).values().stream()
        .map(HeadingText::of)
        .filter(
            text ->
                layout.headings().stream()
                    .anyMatch(
                        heading ->
                            heading.parent().isEmpty()
                                ? text.names(heading)
                                : text.isParentOf(heading)))
        .map(HeadingText::bare)
        .distinct()
        .count();
  }

  /** How many of the layout's headings the lines hold. */
  static int known(Layout layout, List<RawLine> header) {
    return of(layout, header).byNumber.size();
  }

  Optional<Heading> at(int column) {
    return Optional.ofNullable(byNumber.get(column));
  }

  /** The columns of a line's cells that stand under no heading at all. */
  List<Integer> unheaded(RawLine line) {
    return line.cells().stream()
        .filter(cell -> !headed.contains(cell.column()) && !cell.cell().isBlank())
        .map(RawCell::column)
        .toList();
  }

  /** Whether the column has a heading, known or not. */
  boolean isHeaded(int column) {
    return headed.contains(column);
  }

  /** The units of money that headings state, each with the first heading that does. */
  Map<MoneyUnit, Heading> units() {
    Map<MoneyUnit, Heading> stated = new TreeMap<>();
    byNumber.values().stream()
        .filter(units::containsKey)
        .forEach(heading -> stated.putIfAbsent(units.get(heading), heading));
    return stated;
  }

  /** The headings of money that state no unit, neither by their name nor beside it. */
  List<Heading> withoutUnit() {
    return byNumber.values().stream()
        .filter(heading -> heading.use() == Heading.Use.MONEY)
        .filter(heading -> !units.containsKey(heading) && !heading.name().contains("("))
        .toList();
  }

  /** The cells from the first known heading to the last: A6:K7. */
  String span(List<RawLine> header) {
    if (byNumber.isEmpty()) {
      return "";
    }

    return Format.Kind.WORKBOOK.place(byNumber.firstKey(), header.get(0).line())
        + ":"
        + Format.Kind.WORKBOOK.place(byNumber.lastKey(), header.get(header.size() - 1).line());
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

  /** The line's texts as headings are compared, by column. */
  static NavigableMap<Integer, String> texts(RawLine line) {
    NavigableMap<Integer, String> texts = written(line);
    texts.replaceAll((column, text) -> Heading.key(text));

    return texts;
  }

  private static NavigableMap<Integer, String> written(RawLine line) {
    TreeMap<Integer, String> texts = new TreeMap<>();

    for (RawCell cell : line.cells()) {
      if (!Heading.key(cell.text()).isEmpty()) {
        texts.put(cell.column(), Wrapping.off(cell.text()));
      }
    }

    return texts;
  }

  private void refuseRepeated(
      NavigableMap<Integer, Heading> again, Layout layout, List<RawLine> header) {
    if (!again.isEmpty()) {
      RepeatedHeadings repeated = new RepeatedHeadings(byNumber, again, headed);
      refusals.addAll(repeated.refusals(layout.format().kind(), header));
    }
  }

  private void requireAll(Layout layout) {
    for (Heading heading : layout.headings()) {
      if (heading.mustBeThere() && !byNumber.containsValue(heading)) {
        refusals.add(
            misspelt(heading)
                .map(
                    written ->
                        SheetFault.C_MISSING.otherwise(heading.name(), written).at(heading.name()))
                .orElseGet(() -> about(SheetFault.C_MISSING, heading)));
      }
    }
  }

  /** The unknown heading that differs from this one by a slip of the pen. */
  private Optional<String> misspelt(Heading heading) {
    for (String key : heading.keys()) {
      for (String written : unknown) {
        int slips = LevenshteinDistance.getDefaultInstance().apply(key, Heading.key(written));

        if (slips <= Math.max(1, key.length() / LETTERS_A_SLIP)) {
          return Optional.of(written);
        }
      }
    }

    return Optional.empty();
  }

  private static Optional<Heading> find(Layout layout, Stack stack) {
    List<Heading> headings = layout.headings();

    return headings.stream()
        .filter(heading -> stack.above().stream().anyMatch(above -> above.isParentOf(heading)))
        .filter(heading -> stack.name().names(heading))
        .findFirst()
        .or(() -> parentless(headings, stack.name()))
        .or(() -> parentless(headings, stack.joined()));
  }

  private static Optional<Heading> parentless(List<Heading> headings, HeadingText text) {
    return headings.stream()
        .filter(heading -> heading.parent().isEmpty() && text.names(heading))
        .findFirst();
  }

  private static Message about(SheetFault fault, Heading heading) {
    return fault.at(heading.name(), heading.name());
  }
}
