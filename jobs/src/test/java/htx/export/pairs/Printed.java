package htx.export.pairs;

import htx.export.report.Entry;
import htx.export.report.ReportColumn;
import htx.export.report.ReportRow;
import htx.export.report.ReportTable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table of the report of a year, whose columns are found by what their heads say. */
final class Printed {
  /** What a head says that sets another year beside the report's; a day is none. */
  private static final Pattern BESIDE =
      Pattern.compile("(?<!/)\\d{4}|năm trước|so với|Bằng|Tăng|Tốc độ|Xu hướng|Đầu kỳ|Đóng góp");

  private final ReportTable table;
  private final Set<Integer> asked = new TreeSet<>();

  Printed(ReportTable table) {
    this.table = table;
  }

  ReportTable table() {
    return table;
  }

  /** The column of a head. */
  int column(String heading) {
    return find(heading)
        .orElseThrow(
            () -> new IllegalArgumentException(table.title() + " has no column " + heading));
  }

  /** Says of a column that nothing is set beside it, where the table has it. */
  void standsAlone(String heading) {
    find(heading);
  }

  /** Whether a line of a name has numbers. */
  boolean hasLine(String name) {
    return table.rows().stream()
        .filter(row -> words(row, 1).equals(name))
        .anyMatch(row -> row.entries().stream().anyMatch(Entry.Quantity.class::isInstance));
  }

  /** The column of a head, where the table has it. */
  Optional<Integer> find(String heading) {
    Optional<Integer> found =
        IntStream.range(0, table.columns().size())
            .boxed()
            .filter(column -> table.columns().get(column).heading().equals(heading))
            .findFirst();
    found.ifPresent(asked::add);

    return found;
  }

  /** The columns that set another year beside the report's and that nobody asked for. */
  Set<String> unasked() {
    Set<String> unasked = new TreeSet<>();

    for (int column = 0; column < table.columns().size(); column++) {
      ReportColumn of = table.columns().get(column);

      if (!asked.contains(column) && BESIDE.matcher(of.group() + " " + of.heading()).find()) {
        unasked.add(table.title() + ": " + of.group() + " " + of.heading());
      }
    }

    return unasked;
  }

  static Optional<BigDecimal> number(ReportRow row, int column) {
    return row.entries().get(column) instanceof Entry.Quantity quantity
        ? Optional.of(quantity.value())
        : Optional.empty();
  }

  static String words(ReportRow row, int column) {
    return row.entries().get(column) instanceof Entry.Words words ? words.text() : "";
  }

  static boolean isCrossed(ReportRow row, int column) {
    return row.entries().get(column) == Entry.Absence.NOT_APPLICABLE;
  }
}
