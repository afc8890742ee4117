package htx.export;

import java.util.List;

/** A line of a report table. */
record ReportRow(Kind kind, List<Entry> entries) {

  /** What a line is among the others, which decides its weight. */
  enum Kind {
    TOTAL,
    GROUP,
    ITEM,
    PART
  }

  ReportRow {
    entries = List.copyOf(entries);
  }

  static ReportRow of(Kind kind, Entry... entries) {
    return new ReportRow(kind, List.of(entries));
  }
}
