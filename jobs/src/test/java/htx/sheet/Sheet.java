package htx.sheet;

import htx.contract.SourceContract;
import htx.quality.Cell;
import htx.sheet.stored.DeliveredFile;
import htx.sheet.stored.SheetOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** A sheet written as text: one line a row, cells parted by bars, read by a contract. */
public final class Sheet {
  static final Pseudonym TOKENS = (domain, value) -> "token:" + domain + ":" + value.hashCode();
  private static final String OUTSIDE_OF_QUOTES = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
  static final Instant MOMENT = Instant.parse("2026-01-02T03:04:05Z");

  public final List<Row> bronze = new ArrayList<>();
  public final SheetOutcome outcome;

  private Sheet(SourceContract contract, DeliveredFile file, List<RawLine> lines) {
    SheetReading reading =
        new SheetReading(
            contract.layout(), file, contract.layout().sheetName(), TOKENS, MOMENT, bronze::add);
    lines.forEach(reading::line);
    this.outcome = reading.end();
  }

  /**
   * A sheet of a workbook. A cell that starts with # is a number, one that starts with @ a day,
   * with ¡ an error, with ƒ a formula never calculated; one that ends in ~A1:A2 is one of these,
   * merged; an empty line is a blank row.
   */
  public static Sheet workbook(SourceContract contract, String delivery, String name, String text) {
    List<RawLine> lines = new ArrayList<>();

    for (String row : text.lines().toList()) {
      List<RawCell> cells = new ArrayList<>();
      String[] values = row.split("\\|", -1);

      for (int i = 0; i < values.length; i++) {
        String value = values[i].strip();

        if (!value.isEmpty()) {
          String[] ofRange = (value + "~").split("~", -1);
          cells.add(new RawCell(i + 1, cell(ofRange[0]), ofRange[1]));
        }
      }
      lines.add(new RawLine(lines.size() + 1, cells));
    }

    return new Sheet(contract, file(delivery, name, text), lines);
  }

  /** A sheet whose lines a reader of files gave. */
  public static Sheet of(
      SourceContract contract, String delivery, String name, List<RawLine> lines) {
    return new Sheet(contract, file(delivery, name, lines.toString()), lines);
  }

  /** A text file; empty fields are handed on, as the reader does, quoted ones without quotes. */
  public static Sheet csv(SourceContract contract, String delivery, String name, String text) {
    String separator = contract.layout().format().separator() + OUTSIDE_OF_QUOTES;
    List<RawLine> lines = new ArrayList<>();

    for (String row : text.lines().toList()) {
      List<RawCell> cells = new ArrayList<>();

      if (!row.isEmpty()) {
        for (String field : row.split(separator, -1)) {
          String bare = field.strip().replaceFirst("^\"(.*)\"$", "$1");
          cells.add(RawCell.field(cells.size() + 1, bare));
        }
      }
      lines.add(new RawLine(lines.size() + 1, cells));
    }

    return new Sheet(contract, file(delivery, name, text), lines);
  }

  /** The kinds of the lines in order, the file's own row last. */
  public String kinds() {
    return bronze.stream().map(row -> row.getString(6)).collect(Collectors.joining(" "));
  }

  /** Everything kept of the sheet, as one text. */
  String kept() {
    return bronze.stream()
            .map(row -> row + Arrays.toString((Row[]) row.get(11)))
            .collect(Collectors.joining())
        + outcome;
  }

  /** The cells of one line as column=value. */
  public String cells(int line) {
    Row[] cells =
        bronze.stream()
            .filter(row -> row.getInt(5) == line)
            .map(row -> (Row[]) row.get(11))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(cells)
        .map(cell -> cell.getString(0) + "=" + cell.getString(3))
        .collect(Collectors.joining("; "));
  }

  private static DeliveredFile file(String delivery, String name, String text) {
    return new DeliveredFile(
        delivery,
        LocalDate.parse(delivery.substring(0, 10)),
        name,
        Integer.toHexString(text.hashCode()));
  }

  private static Cell cell(String value) {
    return switch ((value + " ").charAt(0)) {
      case '#' -> new Cell(Cell.Type.NUMBER, value.substring(1));
      case '@' -> new Cell(Cell.Type.DATE, value.substring(1));
      case '¡' -> new Cell(Cell.Type.ERROR, value.substring(1));
      case 'ƒ' -> new Cell(Cell.Type.FORMULA, value.substring(1));
      default -> Cell.text(value);
    };
  }
}
