package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.contract.Format;
import htx.quality.Cell;
import htx.sheet.RawCell;
import htx.sheet.RawLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The rows of one sheet in order. Blank rows between rows with values are handed on too, those
 * after the last are not.
 */
final class SheetLines implements Lines {
  private static final int LAST_ROW = 1_048_576;

  private final Xml xml;
  private final CellContent content;
  private final Limits limits;
  private final List<RawCell> cells = new ArrayList<>();
  private Optional<RawLine> filled = Optional.empty();
  private boolean ended;
  private int handedOn;
  private int row;
  private int withValues;

  SheetLines(Xml xml, CellContent content, Limits limits) {
    this.xml = xml;
    this.content = content;
    this.limits = limits;
  }

  @Override
  public boolean hasNext() {
    while (filled.isEmpty() && !ended) {
      if (!xml.next()) {
        ended = true;
      } else if (xml.starts("row")) {
        filled = readRow();
      }
    }

    return filled.isPresent();
  }

  @Override
  public RawLine next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }

    RawLine line = filled.orElseThrow();
    handedOn++;

    if (handedOn < line.line()) {
      return new RawLine(handedOn, List.of());
    }
    filled = Optional.empty();

    return line;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  /** The row just started, unless it holds no value. */
  private Optional<RawLine> readRow() {
    row = rowNumber(xml.attribute("r"));
    int column = 0;
    cells.clear();

    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        column = readCell(column);
      }
    }

    if (cells.isEmpty()) {
      return Optional.empty();
    }

    if (row - handedOn - 1 > limits.blankRun()) {
      throw Fault.X_ROW_RANGE.refusal(String.valueOf(row), row);
    }

    if (++withValues > limits.rows()) {
      throw Fault.S_TOO_MANY_ROWS.refusal(String.valueOf(row), limits.rows());
    }

    return Optional.of(new RawLine(row, cells));
  }

  private int rowNumber(Optional<String> stated) {
    if (stated.isEmpty()) {
      return inSheet(row + 1, String.valueOf(row + 1));
    }

    String text = stated.get();
    int number;

    try {
      number = Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw Fault.X_ROW_RANGE.refusal(text, text);
    }
    inSheet(number, text);

    if (number <= row) {
      throw Fault.X_ORDER.refusal(text, text);
    }

    return number;
  }

  private static int inSheet(int number, String text) {
    if (number < 1 || number > LAST_ROW) {
      throw Fault.X_ROW_RANGE.refusal(text, text);
    }

    return number;
  }

  /** Reads the cell just started and gives the number of its column. */
  private int readCell(int before) {
    String type = xml.attribute("t").orElse("n");
    String style = xml.attribute("s").orElse("");
    int column = columnNumber(xml.attribute("r"), before);
    String place = Format.Kind.WORKBOOK.place(column, row);
    Optional<String> value = Optional.empty();
    Optional<String> formula = Optional.empty();

    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = Optional.of(xml.text(limits.characters()));
      } else if (xml.starts("f")) {
        formula = Optional.of(xml.text(limits.characters()));
      } else if (xml.starts("is")) {
        value = Optional.of(RichText.read(xml, "is", limits.characters()));
      }
    }

    boolean calculated = value.isPresent() && (type.equals("str") || !value.get().isEmpty());
    Optional<Cell> cell =
        formula.isPresent() && !calculated
            ? Optional.of(new Cell(Cell.Type.FORMULA, formula.get()))
            : content.of(place, type, style, value.orElse(""));

    if (cell.isPresent() && column > limits.columns()) {
      throw Fault.X_COLUMN_RANGE.refusal(place, place, limits.columns());
    }
    int number = column;
    cell.ifPresent(content -> cells.add(new RawCell(number, content)));

    return column;
  }

  private int columnNumber(Optional<String> stated, int before) {
    if (stated.isEmpty()) {
      return before + 1;
    }

    CellReference reference = CellReference.of(stated.get());

    if (reference.row() != row || reference.column() <= before) {
      throw Fault.X_ORDER.refusal(stated.get(), stated.get());
    }

    return reference.column();
  }
}
