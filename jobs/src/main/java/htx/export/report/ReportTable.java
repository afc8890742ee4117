package htx.export.report;

import java.util.List;

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

  public boolean grouped() {
    return columns.stream().anyMatch(column -> !column.group().isEmpty());
  }
}
