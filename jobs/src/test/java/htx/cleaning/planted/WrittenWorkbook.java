package htx.cleaning.planted;

import htx.bronze.workbook.Xlsx;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes the text of a made sheet as a workbook of that one sheet. */
final class WrittenWorkbook {
  private static final int BUILT_IN_DAY = 14;

  private final String sheetName;

  WrittenWorkbook(String sheetName) {
    this.sheetName = sheetName;
  }

  byte[] of(String text) {
    return Xlsx.of(workbook -> fill(workbook, text));
  }

  private void fill(Workbook workbook, String text) {
    Sheet sheet = workbook.createSheet(sheetName);
    CellStyle day = workbook.createCellStyle();
    day.setDataFormat((short) BUILT_IN_DAY);
    Set<String> merged = new HashSet<>();
    Iterator<String> lines = text.lines().iterator();

    for (int at = 0; lines.hasNext(); at++) {
      Row row = sheet.createRow(at);
      String[] values = lines.next().split("\\|", -1);

      for (int i = 0; i < values.length; i++) {
        String[] valueAndRange = (values[i].strip() + "~").split("~", -1);

        if (!valueAndRange[0].isEmpty()) {
          write(row.createCell(i), valueAndRange[0], day);
        }

        if (!valueAndRange[1].isEmpty() && merged.add(valueAndRange[1])) {
          sheet.addMergedRegion(CellRangeAddress.valueOf(valueAndRange[1]));
        }
      }
    }
  }

  private static void write(Cell cell, String value, CellStyle day) {
    String rest = value.substring(1);

    switch (value.charAt(0)) {
      case '#' -> cell.setCellValue(Double.parseDouble(rest));
      case '@' -> {
        cell.setCellValue(LocalDate.parse(rest));
        cell.setCellStyle(day);
      }
      case '¡' -> cell.setCellErrorValue(FormulaError.forString(rest).getCode());
      case 'ƒ' -> cell.setCellFormula(rest);
      // as Excel writes it
      default -> cell.setCellValue(value.replace("\u0001", "_x0001_").replace("\u0007", "_x0007_"));
    }
  }
}
