package htx.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A produced workbook read back by what its cells say. */
public record ReadWorkbook(XSSFWorkbook workbook) {
  public static ReadWorkbook of(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new ReadWorkbook(new XSSFWorkbook(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sheet of a table, by its tab without the number. */
  private Sheet table(String tab) {
    return StreamSupport.stream(workbook.spliterator(), false)
        .filter(sheet -> sheet.getSheetName().matches("\\d\\d " + tab))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No table is called " + tab));
  }

  /** All numbers of a table but those of some columns. */
  List<Double> numbers(String table, Integer... without) {
    return rows(table).stream()
        .flatMap(row -> cells(row).stream())
        .filter(cell -> cell.getCellType() == CellType.NUMERIC)
        .filter(cell -> !List.of(without).contains(cell.getColumnIndex()))
        .map(Cell::getNumericCellValue)
        .toList();
  }

  /** The numbers of the first line of a name. */
  public List<Double> line(String table, String name) {
    return numbers(row(table, name));
  }

  /** The words of the first line of a name, its number and the name aside. */
  public List<String> texts(String table, String name) {
    return cells(row(table, name)).stream()
        .filter(cell -> cell.getColumnIndex() > 1 && cell.getCellType() == CellType.STRING)
        .map(Cell::getStringCellValue)
        .toList();
  }

  /** The names of the lines, in their order. */
  List<String> names(String table) {
    return rows(table).stream()
        .filter(row -> !numbers(row).isEmpty() || cells(row).size() > 3)
        .filter(row -> row.getCell(1) != null && row.getCell(1).getCellType() == CellType.STRING)
        .map(row -> row.getCell(1).getStringCellValue())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Everything that the first column says: numbers of lines, and notes. */
  List<String> says(String table) {
    return rows(table).stream()
        .map(row -> row.getCell(0))
        .filter(cell -> cell != null && cell.getCellType() == CellType.STRING)
        .map(Cell::getStringCellValue)
        .toList();
  }

  /** Whether the first cell of a text is marked to stay text. */
  boolean quoted(String text) {
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text)) {
            return cell.getCellStyle().getQuotePrefixed();
          }
        }
      }
    }
    throw new IllegalArgumentException("No cell says " + text);
  }

  private Row row(String table, String name) {
    return rows(table).stream()
        .filter(row -> row.getCell(1) != null && row.getCell(1).getCellType() == CellType.STRING)
        .filter(row -> row.getCell(1).getStringCellValue().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No line is called " + name));
  }

  private List<Row> rows(String table) {
    return StreamSupport.stream(table(table).spliterator(), false).toList();
  }

  private static List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    row.forEach(cells::add);
    return cells;
  }

  private static List<Double> numbers(Row row) {
    return cells(row).stream()
        .filter(cell -> cell.getCellType() == CellType.NUMERIC)
        .map(Cell::getNumericCellValue)
        .toList();
  }
}
