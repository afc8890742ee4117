package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.contract.Format;
import htx.quality.Cell;
import htx.quality.Doubt;
import htx.sheet.RawCell;
import htx.sheet.RawLine;
import htx.table.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rows of one sheet in order. Blank rows between rows with values are handed on too, those
 * after the last are not.
 */
final class SheetLines implements Lines {
  private static final int LAST_ROW = 1_048_576;
  private static final Pattern REACHES_OUT =
      Pattern.compile(
          "(?i)\\b(HYPERLINK|WEBSERVICE|FILTERXML|RTD|CALL|REGISTER\\.ID|IMAGE|SQL\\.REQUEST)\\s*\\("
              + "|\\[\\d+][^\\[\\]]*!|\\|[^!|]*!");

  private final Xml xml;
  private final CellContent content;
  private final Limits limits;
  private final List<RawCell> cells = new ArrayList<>();
  private final List<Message> remarks = new ArrayList<>();
  private final BitSet hiddenColumns = new BitSet();
  private boolean inRows;
  private boolean rowIsStated;
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
      } else if (xml.starts("sheetData") || xml.ends("sheetData")) {
        // elements of other kinds, farther down, are named as rows and cells are
        inRows = xml.starts("sheetData");
      } else if (xml.starts("col")) {
        hideColumns();
      } else if (inRows && xml.starts("row")) {
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
    Optional<String> stated = xml.attribute("r");
    rowIsStated = stated.isPresent();
    row = rowNumber(stated);
    boolean hidden = isOn(xml.attribute("hidden")) || xml.attribute("ht").orElse("").equals("0");
    int column = 0;
    cells.clear();
    remarks.clear();

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

    if (hidden) {
      remarks.add(Doubt.S_HIDDEN_ROWS.at(String.valueOf(row)));
    }

    return Optional.of(new RawLine(row, cells, remarks));
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
    Optional<String> stated = xml.attribute("r");
    int column = columnNumber(stated, before);
    // what is stated was read, and is right: made anew it would only cost time
    String place = stated.orElseGet(() -> Format.Kind.WORKBOOK.place(column, row));
    Optional<String> value = Optional.empty();
    Optional<String> formula = Optional.empty();
    xml.at(place);

    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("v")) {
        value = Optional.of(xml.text(limits.characters()));
      } else if (xml.starts("f")) {
        formula = Optional.of(xml.text(limits.characters()));
      } else if (xml.starts("is")) {
        value = Optional.of(RichText.read(xml, "is", limits.characters()));
        type = type.equals("n") ? "inlineStr" : type;
      }
    }

    boolean calculated = value.isPresent() && (type.equals("str") || !value.get().isEmpty());
    Optional<Cell> cell =
        formula.isPresent() && !calculated
            ? Optional.of(new Cell(Cell.Type.FORMULA, written(formula.get())))
            : content.of(place, type, style, value.orElse(""));

    if (cell.isPresent() && column > limits.columns()) {
      throw Fault.X_COLUMN_RANGE.refusal(place, place, limits.columns());
    }

    if (cell.isPresent()) {
      cells.add(new RawCell(column, cell.get()));
      remark(place, column, cell.get(), style, formula.orElse(""));
    }

    return column;
  }

  private void remark(String place, int column, Cell cell, String style, String formula) {
    if (!formula.isEmpty() && REACHES_OUT.matcher(formula).find()) {
      remarks.add(Doubt.V_FORMULA_RISK.at(place));
    }

    if (hiddenColumns.get(column)) {
      hiddenColumns.clear(column);
      remarks.add(Doubt.S_HIDDEN_ROWS.at(place.replaceAll("\\d", "")));
    }

    if (content.isScaled(cell, style, place)) {
      remarks.add(Doubt.V_SCALED.at(place));
    }

    if (content.isPartOfDay(cell, style, place)) {
      remarks.add(Doubt.V_DATE_PART.at(place));
    }
  }

  private void hideColumns() {
    if (isOn(xml.attribute("hidden")) || xml.attribute("width").orElse("").equals("0")) {
      int first = column("min");
      hiddenColumns.set(first, Math.max(first, Math.min(column("max"), limits.columns()) + 1));
    }
  }

  private int column(String attribute) {
    try {
      return Math.max(0, Integer.parseInt(xml.attribute(attribute).orElse("0")));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean isOn(Optional<String> attribute) {
    return attribute.filter(on -> on.equals("1") || on.equals("true")).isPresent();
  }

  /** A formula shared with another cell has no text of its own. */
  private static String written(String formula) {
    return formula.isBlank() ? "=…" : formula;
  }

  private int columnNumber(Optional<String> stated, int before) {
    if (stated.isEmpty()) {
      return before + 1;
    }

    CellReference reference = CellReference.of(stated.get());

    // rows without a number whose cells have one
    if (!rowIsStated && before == 0 && cells.isEmpty() && reference.row() > row) {
      row = inSheet(reference.row(), stated.get());
    }

    if (reference.row() != row || reference.column() <= before) {
      throw Fault.X_ORDER.refusal(stated.get(), stated.get());
    }

    return reference.column();
  }
}
