package htx.sheet;

import htx.contract.Format;
import htx.quality.Cell;
import htx.quality.Doubt;
import htx.quality.Letters;
import htx.table.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts texts of the old letters that a contract declares into Unicode. */
final class DecodedLines {
  private final Format format;

  DecodedLines(Format format) {
    this.format = format;
  }

  RawLine of(RawLine line) {
    if (format.letters() == Letters.UNICODE) {
      return line;
    }

    List<RawCell> cells = new ArrayList<>(line.cells().size());
    List<Message> remarks = new ArrayList<>(line.remarks());

    for (RawCell cell : line.cells()) {
      RawCell decoded = cell.cell().is(Cell.Type.TEXT) ? decoded(cell) : cell;
      cells.add(decoded);

      if (decoded.cell().is(Cell.Type.TEXT) && !decoded.text().equals(cell.text())) {
        remarks.add(Doubt.V_DECODED.at(format.kind().where(cell.column(), line.line())));
      }
    }

    return new RawLine(line.line(), cells, remarks);
  }

  private RawCell decoded(RawCell cell) {
    Optional<String> text = format.letters().decoded(cell.text());
    Cell read = text.map(Cell::text).orElseGet(() -> new Cell(Cell.Type.FOREIGN, cell.text()));

    return new RawCell(cell.column(), read, cell.range());
  }
}
