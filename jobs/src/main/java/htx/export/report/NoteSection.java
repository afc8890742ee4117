package htx.export.report;

import java.util.List;

/** Notes under one heading. */
public record NoteSection(String heading, List<String> lines) {
  public NoteSection {
    lines = List.copyOf(lines);
  }
}
