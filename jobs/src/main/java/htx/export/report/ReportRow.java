package htx.export.report;

import java.util.List;

/** A line of a report table. */
public record ReportRow(Kind kind, List<Entry> entries) {

  /** What a line is among the others, which decides its weight. */
  public enum Kind {
    TOTAL,
    GROUP,
    ITEM,
    PART
  }

  public ReportRow {
    entries = List.copyOf(entries);
  }

  /** Whether there is anything in a column. */
  boolean says(int column) {
    Entry entry = entries.get(column);

    return entry != Entry.Absence.EMPTY && !entry.equals(new Entry.Words(""));
  }

  public static ReportRow of(Kind kind, Entry... entries) {
    return new ReportRow(kind, List.of(entries));
  }
}
