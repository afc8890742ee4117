package htx.export.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One table of a report as planners write it, whatever it is printed on.
 *
 * @param unit what the numbers are in, where one unit holds for all; empty where columns say it
 * @param labels columns from the left that name the line: lettered in the numbering row, and kept
 *     in sight when a screen scrolls
 * @param notes lines under the table
 */
public record ReportTable(
    String title,
    String unit,
    List<ReportColumn> columns,
    int labels,
    List<ReportRow> rows,
    List<String> notes) {

  public ReportTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    for (ReportRow row : rows) {
      if (row.entries().size() != columns.size()) {
        throw new IllegalArgumentException(
            "A line of '"
                + title
                + "' has "
                + row.entries().size()
                + " entries under "
                + columns.size()
                + " columns");
      }
    }
  }

  /** The same without the columns in which no line has anything; those that name lines stay. */
  ReportTable withoutEmptyColumns() {
    List<Integer> kept =
        IntStream.range(0, columns.size())
            .filter(column -> column < labels || rows.stream().anyMatch(row -> row.says(column)))
            .boxed()
            .toList();

    return new ReportTable(
        title,
        unit,
        kept.stream().map(columns::get).toList(),
        labels,
        rows.stream()
            .map(row -> new ReportRow(row.kind(), kept.stream().map(row.entries()::get).toList()))
            .toList(),
        notes);
  }

  public boolean grouped() {
    return columns.stream().anyMatch(column -> !column.group().isEmpty());
  }
}
