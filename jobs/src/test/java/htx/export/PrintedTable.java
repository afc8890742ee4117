package htx.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** A table of a workbook as its reader sees it: numbers rounded to the decimals of their format. */
record PrintedTable(String title, List<Row> rows) {
  /** The decimals of positive numbers, whose part of a format comes first. */
  private static final Pattern DECIMALS = Pattern.compile("^[^;]*0\\.(0+)");

  /** The table of a number. */
  static PrintedTable of(ReadWorkbook book, String number) {
    return StreamSupport.stream(book.workbook().spliterator(), false)
        .filter(sheet -> sheet.getSheetName().startsWith(number + " "))
        .map(PrintedTable::of)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No table has the number " + number));
  }

  private static PrintedTable of(Sheet sheet) {
    List<Row> rows = new ArrayList<>();
    sheet.forEach(rows::add);

    return new PrintedTable(sheet.getSheetName(), rows);
  }

  /** The number that a cell shows, where it shows one. */
  static Optional<BigDecimal> number(Row row, int column) {
    return Optional.ofNullable(row.getCell(column))
        .filter(cell -> cell.getCellType() == CellType.NUMERIC)
        .map(
            cell ->
                BigDecimal.valueOf(cell.getNumericCellValue())
                    .setScale(decimals(cell), RoundingMode.HALF_UP));
  }

  static String name(Row row) {
    return row.getCell(1) == null ? "" : row.getCell(1).toString();
  }

  /** Whether the number is marked as one that several share. */
  static boolean shared(Row row, int column) {
    return row.getCell(column).getCellStyle().getDataFormatString().endsWith("\"=\"");
  }

  private static int decimals(Cell cell) {
    String format = cell.getCellStyle().getDataFormatString();
    Matcher positive = DECIMALS.matcher(format);

    return positive.find() ? positive.group(1).length() : 0;
  }
}
