package htx.sheet;

import htx.contract.Format;
import htx.contract.Heading;
import htx.contract.Layout;
import htx.table.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;

/** Tells a header that is repeated further down from the header of another table. */
final class HeaderAgain {
  private static final int LEAST_CELLS = 3;

  private final Layout layout;
  private final Columns columns;
  private final long enough;
  private final String firstTable;
  private final List<NavigableMap<Integer, String>> header;
  private final Set<String> starts = new HashSet<>();
  private final Set<String> running = new HashSet<>();

  HeaderAgain(Layout layout, Columns columns, HeaderSearch search) {
    this.layout = layout;
    this.columns = columns;
    this.enough = search.enough();
    this.firstTable = columns.span(search.header());
    this.header = search.header().stream().map(Columns::texts).toList();
    header.forEach(row -> starts.addAll(row.values()));

    for (Heading heading : layout.headings()) {
      starts.addAll(heading.keys());
      starts.add(Heading.key(heading.parent()));

      if (heading.use() == Heading.Use.RUNNING) {
        running.addAll(heading.keys());
      }
    }
    starts.remove("");
  }

  /** What a line below the headings has of a header. */
  enum Likeness {
    NONE,
    REPEATED,
    OTHER
  }

  Likeness of(RawLine line) {
    String first = first(line);

    if (!starts.contains(first)) {
      return Likeness.NONE;
    }

    NavigableMap<Integer, String> texts = Columns.texts(line);

    if (texts.size() < 2) {
      return Likeness.NONE;
    }

    if (header.stream().anyMatch(row -> row.entrySet().containsAll(texts.entrySet()))) {
      return Likeness.REPEATED;
    }

    boolean headings = Columns.matches(layout, line) >= enough;
    boolean numbered = running.contains(first) && texts.size() >= LEAST_CELLS && !headings;

    if (numbered) {
      return Likeness.OTHER;
    }

    if (!headings) {
      return Likeness.NONE;
    }

    return standsAsBefore(texts) ? Likeness.REPEATED : Likeness.OTHER;
  }

  /** The refusal of a table whose headings begin beside the lines of the first one. */
  Optional<Message> beside(RawLine line) {
    List<RawCell> right =
        line.cells().stream().filter(cell -> cell.column() > columns.fields()).toList();

    if (right.size() < LEAST_CELLS
        || layout.format().kind() != Format.Kind.WORKBOOK
        || Columns.matches(layout, new RawLine(line.line(), right)) < LEAST_CELLS) {
      return Optional.empty();
    }

    String first = Format.Kind.WORKBOOK.place(right.get(0).column(), line.line());
    String last = Format.Kind.WORKBOOK.place(right.get(right.size() - 1).column(), line.line());
    return Optional.of(
        SheetFault.S_SECOND_TABLE.otherwise(firstTable, first + ":" + last).at(first));
  }

  /** Whether every known heading stands over the column over which it stood first. */
  private boolean standsAsBefore(Map<Integer, String> texts) {
    return texts.entrySet().stream()
        .allMatch(
            text ->
                layout.headings().stream()
                    .filter(heading -> heading.parent().isEmpty())
                    .filter(heading -> HeadingText.of(text.getValue()).names(heading))
                    .allMatch(
                        heading -> columns.at(text.getKey()).filter(heading::equals).isPresent()));
  }

  private static String first(RawLine line) {
    return line.cells().stream()
        .map(cell -> HeadingText.of(cell.text()).bare())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
