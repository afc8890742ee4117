package htx.export;

import java.util.List;

/** Notes under one heading. */
record NoteSection(String heading, List<String> lines) {
  NoteSection {
    lines = List.copyOf(lines);
  }
}
