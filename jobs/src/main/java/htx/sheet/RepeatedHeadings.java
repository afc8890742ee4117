package htx.sheet;

import htx.contract.Format;
import htx.contract.Heading;
import htx.table.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * The contract's headings that stand over a second column: by a slip, or because a second table
 * stands beside the first.
 *
 * @param first the columns of the headings where they stand first
 * @param again the columns where they stand again
 * @param headed all columns with a heading
 */
record RepeatedHeadings(
    NavigableMap<Integer, Heading> first,
    NavigableMap<Integer, Heading> again,
    NavigableSet<Integer> headed) {
  private static final int FEW = 2;

  List<Message> refusals(Format.Kind kind, List<RawLine> header) {
    Optional<Integer> start = startOfSecondTable();

    if (kind == Format.Kind.WORKBOOK && start.isPresent()) {
      String table = span(first.firstKey(), headed.lower(start.get()), header);
      String other = span(start.get(), headed.last(), header);
      return List.of(
          SheetFault.S_SECOND_TABLE
              .otherwise(table, other)
              .at(kind.place(start.get(), header.get(0).line())));
    }

    return again.entrySet().stream()
        .map(
            column ->
                SheetFault.C_DUPLICATE.at(
                    column.getValue().name(),
                    column.getValue().name(),
                    named(kind, columnsOfFirst().get(column.getValue())),
                    named(kind, column.getKey())))
        .toList();
  }

  /** The first column of a table of which all repeated headings are, right of the first table. */
  private Optional<Integer> startOfSecondTable() {
    if (again.size() < FEW) {
      return Optional.empty();
    }

    int last =
        again.values().stream().mapToInt(columnsOfFirst()::get).max().orElse(Integer.MAX_VALUE);
    int start = again.firstKey();

    while (headed.contains(start - 1) && !again.containsKey(start - 1) && start - 1 > last) {
      start--;
    }

    boolean apart = !headed.contains(start - 1);
    return start > last && (apart || again.size() > FEW) ? Optional.of(start) : Optional.empty();
  }

  private Map<Heading, Integer> columnsOfFirst() {
    Map<Heading, Integer> columns = new HashMap<>();
    first.forEach((column, heading) -> columns.put(heading, column));
    return columns;
  }

  /** The letters of a sheet's column; the number of a record's field. */
  private static String named(Format.Kind kind, int column) {
    String place = kind.place(column, 1);
    return kind == Format.Kind.WORKBOOK ? place.substring(0, place.length() - 1) : place;
  }

  private static String span(int from, int to, List<RawLine> header) {
    return Format.Kind.WORKBOOK.place(from, header.get(0).line())
        + ":"
        + Format.Kind.WORKBOOK.place(to, header.get(header.size() - 1).line());
  }
}
