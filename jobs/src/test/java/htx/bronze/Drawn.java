package htx.bronze;

import htx.source.RawLine;
import java.util.stream.Collectors;

/** Lines drawn as text, to compare with what a test expects. */
final class Drawn {
  private Drawn() {}

  static String line(RawLine line) {
    return line.line()
        + ": "
        + line.cells().stream()
            .map(cell -> cell.place() + " " + cell.type().word() + " " + cell.value())
            .collect(Collectors.joining(" | "));
  }
}
