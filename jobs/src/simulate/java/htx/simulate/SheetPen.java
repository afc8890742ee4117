package htx.simulate;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one sheet from the top down, the way an office does it. */
final class SheetPen {
  static final String FICTITIOUS = "DỮ LIỆU GIẢ LẬP - không phải số liệu thật";

  private final XSSFSheet sheet;
  private final DistrictStyle style;
  private final CellStyle dateStyle;
  private final CellStyle right;
  private final String[] headings;
  private int next;

  SheetPen(XSSFWorkbook workbook, String name, DistrictStyle style, String... headings) {
    this.sheet = workbook.createSheet(name);
    this.style = style;
    this.headings = headings.clone();
    dateStyle = workbook.createCellStyle();
    dateStyle.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    right = workbook.createCellStyle();
    right.setAlignment(HorizontalAlignment.RIGHT);
    sheet.setColumnWidth(1, 16 * 256);
    sheet.setColumnWidth(2, 34 * 256);
  }

  /** The block above the headings. */
  void titles(String unit, String... lines) {
    for (String line : lines) {
      line(line);
    }

    line(FICTITIOUS);
    Cell cell = sheet.createRow(next++).createCell(headings.length - 1);
    cell.setCellValue(unit);
    cell.setCellStyle(right);
  }

  /** Where a heading parts into group and part: a slash before a capital; -1 where nowhere. */
  private static int parting(String heading) {
    int slash = heading.indexOf('/');

    return slash >= 0 && Character.isUpperCase(heading.charAt(slash + 1)) ? slash : -1;
  }

  /** Two rows of headings; {@code Group/Part} makes a merged heading over its parts. */
  void headings() {
    Row upper = sheet.createRow(next);
    Row lower = sheet.createRow(next + 1);

    for (int i = 0; i < headings.length; i++) {
      int slash = parting(headings[i]);

      if (slash < 0) {
        upper.createCell(i).setCellValue(headings[i]);
        sheet.addMergedRegion(new CellRangeAddress(next, next + 1, i, i));
        continue;
      }

      String group = headings[i].substring(0, slash + 1);
      lower.createCell(i).setCellValue(headings[i].substring(slash + 1));

      if (i == 0 || !headings[i - 1].startsWith(group)) {
        upper.createCell(i).setCellValue(headings[i].substring(0, slash));
        int last = i;

        while (last + 1 < headings.length && headings[last + 1].startsWith(group)) {
          last++;
        }

        if (last > i) {
          sheet.addMergedRegion(new CellRangeAddress(next, next, i, last));
        }
      }
    }

    next += 2;
  }

  void blank() {
    next++;
  }

  void line(String text) {
    sheet.createRow(next++).createCell(0).setCellValue(text);
  }

  /** A row of texts, numbers and days; null leaves the cell out. */
  void row(Object... values) {
    Row row = sheet.createRow(next++);

    for (int i = 0; i < values.length; i++) {
      if (values[i] != null && !values[i].equals("")) {
        fill(row.createCell(i), values[i]);
      }
    }
  }

  private void fill(Cell cell, Object value) {
    if (value instanceof Integer ordinal) {
      cell.setCellValue(ordinal);
    } else if (value instanceof Long count) {
      number(cell, BigDecimal.valueOf(count));
    } else if (value instanceof BigDecimal number) {
      number(cell, number);
    } else if (value instanceof LocalDate day && style.dates().isEmpty()) {
      cell.setCellValue(day);
      cell.setCellStyle(dateStyle);
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(style.day(day));
    } else {
      cell.setCellValue(value.toString());
    }
  }

  private void number(Cell cell, BigDecimal value) {
    if (style.numbersAsText()) {
      cell.setCellValue(Notation.number(value));
    } else {
      cell.setCellValue(value.doubleValue());
    }
  }
}
