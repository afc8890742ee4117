package htx.export.workbook;

import java.math.BigDecimal;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet of a workbook, written from the top down, with its paper set up. */
final class Page {
  private static final int CHARACTER = 256;
  private static final double LINE_POINTS = 15.5;

  private final XSSFSheet sheet;
  private final StyleBook styles;
  private int next;

  Page(XSSFSheet sheet, StyleBook styles, String header, String footer) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.setDisplayGridlines(false);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setHorizontallyCenter(true);
    // 20 mm all round but the binding edge's 30 mm, which a sheet across has at the top
    sheet.setMargin(PageMargin.TOP, 0.98);
    sheet.setMargin(PageMargin.BOTTOM, 0.79);
    sheet.setMargin(PageMargin.LEFT, 0.79);
    sheet.setMargin(PageMargin.RIGHT, 0.79);
    sheet.setMargin(PageMargin.HEADER, 0.4);
    sheet.setMargin(PageMargin.FOOTER, 0.35);
    sheet.getHeader().setCenter("&\"Times New Roman,Regular\"&11&P");
    sheet.getHeader().setRight("&\"Times New Roman,Italic\"&9" + header.replace("&", "&&"));
    sheet.getFooter().setLeft("&\"Times New Roman,Italic\"&9" + footer.replace("&", "&&"));
    sheet.getFooter().setRight("&\"Times New Roman,Italic\"&9&A");
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** The number of the row that is written next, from 0. */
  int next() {
    return next;
  }

  void widths(int... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, characters[column] * CHARACTER);
    }
  }

  /** A row as high as the given lines of body type. */
  XSSFRow row(double lines) {
    XSSFRow row = sheet.createRow(next++);
    row.setHeightInPoints((float) Math.max(LINE_POINTS, LINE_POINTS * lines));
    return row;
  }

  /** What follows begins on a new sheet of paper. */
  void breakHere() {
    sheet.setRowBreak(next - 1);
  }

  void gap() {
    row(0.5);
  }

  /** Text over several columns of a row of its own. */
  XSSFCell across(String text, int columns, Look look, double lines) {
    return across(row(lines), 0, columns - 1, text, look);
  }

  XSSFCell across(XSSFRow row, int first, int last, String text, Look look) {
    XSSFCell cell = text(row, first, text, look);
    for (int column = first + 1; column <= last; column++) {
      row.createCell(column).setCellStyle(styles.of(look));
    }
    if (last > first) {
      sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
    }

    return cell;
  }

  XSSFCell text(XSSFRow row, int column, String text, Look look) {
    XSSFCell cell = row.createCell(column, CellType.STRING);
    cell.setCellValue(text);
    cell.setCellStyle(FormulaGuard.risky(text) ? styles.quoted(look) : styles.of(look));
    return cell;
  }

  void number(XSSFRow row, int column, BigDecimal value, Look look) {
    XSSFCell cell = row.createCell(column, CellType.NUMERIC);
    cell.setCellValue(value.doubleValue());
    cell.setCellStyle(styles.of(look));
  }

  void blank(XSSFRow row, int column, Look look) {
    row.createCell(column).setCellStyle(styles.of(look));
  }

  /** Makes a cell lead to the top of a sheet of the same workbook. */
  void link(XSSFCell cell, String sheetName) {
    XSSFHyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + sheetName.replace("'", "''") + "'!A1");
    cell.setHyperlink(link);
  }
}
