package htx.bronze.workbook;

import htx.contract.Format;
import htx.sheet.RawLine;
import java.util.stream.Collectors;

/** Lines drawn as text, to compare with what a test expects. */
public final class Drawn {
  private Drawn() {}

  /** The row of a sheet. */
  public static String line(RawLine line) {
    return drawn(line, Format.Kind.WORKBOOK);
  }

  /** The record of a text file. */
  public static String record(RawLine line) {
    return drawn(line, Format.Kind.CSV);
  }

  private static String drawn(RawLine line, Format.Kind kind) {
    return line.line()
        + ": "
        + line.cells().stream()
            .filter(cell -> cell.range().isEmpty() || !cell.cell().isBlank())
            .map(
                cell ->
                    kind.place(cell.column(), line.line())
                        + " "
                        + cell.type().word()
                        + " "
                        + cell.text())
            .collect(Collectors.joining(" | "));
  }
}
