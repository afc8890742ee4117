package htx.bronze.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import htx.bronze.file.Limits;
import htx.bronze.file.RefusedFile;
import htx.table.Message;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReaderTest {
  @TempDir Path folder;

  @Test
  void everyKindOfCellKeepsItsOwnType() {
    byte[] bytes =
        Xlsx.of(
            workbook -> {
              Sheet sheet = workbook.createSheet("Tờ 1");
              Row row = sheet.createRow(0);
              row.createCell(0).setCellValue("Định Hoá ");
              row.createCell(1).setCellValue(0.1 + 0.2);
              row.createCell(2).setCellValue(1199012345678.0);
              row.createCell(3).setCellValue(true);
              row.createCell(4).setCellErrorValue((byte) 7);
              row.createCell(5).setCellFormula("1+1");
              row.createCell(6).setCellValue("_x0041_ <b> ${x}");
              row.createCell(7).setCellValue(new XSSFRichTextString("Chè"));
              dated(workbook, row, 8, "dd/mm/yyyy", LocalDate.of(2016, 3, 5));
            });

    assertThat(read(bytes))
        .isEqualTo(
            "Tờ 1 1: A1 text Định Hoá  | B1 number 0.30000000000000004"
                + " | C1 number 1199012345678 | D1 bool true | E1 error #DIV/0!"
                + " | F1 formula 1+1 | G1 text _x0041_ <b> ${x} | H1 text Chè"
                + " | I1 date 2016-03-05\n");
  }

  @Test
  void formulasKeepWhatTheyWereCalculatedTo() {
    byte[] bytes =
        Xlsx.of(
            workbook -> {
              Row row = workbook.createSheet("a").createRow(0);
              row.createCell(0).setCellFormula("20+3");
              row.createCell(1).setCellFormula("\"x\"&\"y\"");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(read(bytes)).isEqualTo("a 1: A1 number 23.0 | B1 text xy\n");
  }

  @Test
  void datesByBuiltInAndByCustomFormats() {
    byte[] bytes =
        Xlsx.of(
            workbook -> {
              Row row = workbook.createSheet("a").createRow(0);
              dated(workbook, row, 0, "m/d/yy", LocalDate.of(2018, 12, 14));
              dated(workbook, row, 1, "[$-42A]dd\\.mm\\.yyyy;@", LocalDate.of(2018, 12, 15));
              CellStyle money = workbook.createCellStyle();
              money.setDataFormat(workbook.createDataFormat().getFormat("#,##0 \"đồng/ngày\""));
              row.createCell(2).setCellValue(43448);
              row.getCell(2).setCellStyle(money);
            });

    assertThat(read(bytes))
        .isEqualTo("a 1: A1 date 2018-12-14 | B1 date 2018-12-15 | C1 number 43448.0\n");
  }

  @Test
  void aSerialMeansAnotherDayInAWorkbookCountingFrom1904() {
    byte[] from1900 = serials("45000", "60", "0", "-1", "2958466", "45000.99999", "1", "61");
    byte[] from1904 =
        Xlsx.with(
            from1900,
            "xl/workbook.xml",
            xml -> xml.replaceFirst("<workbookPr[^>]*/>", "<workbookPr date1904=\"1\"/>"));

    // what is no whole day that ever was stays a bare number, for the contract to refuse
    assertThat(read(from1900))
        .isEqualTo(
            "HTX 1: A1 date 2023-03-15 | B1 date 60 | C1 date 0 | D1 date -1 | E1 date 2958466"
                + " | F1 date 45000.99999 | G1 date 1900-01-01 | H1 date 1900-03-01\n");
    assertThat(read(from1904)).startsWith("HTX 1: A1 date 2027-03-16 | B1 date 1904-03-01");
  }

  @Test
  void blankRowsBetweenRowsAreHandedOnAndThoseAtTheEndAreNot() {
    byte[] bytes =
        Xlsx.withRows(
            "<row r=\"2\"><c r=\"B2\"><v>7</v></c></row><row r=\"4\"><c r=\"A4\" s=\"0\"/></row>"
                + "<row r=\"5\"><c r=\"A5\"><v>8</v></c></row><row r=\"1048576\"><c"
                + " r=\"A1048576\" s=\"0\"/></row>");

    assertThat(read(bytes))
        .isEqualTo("HTX 1: \nHTX 2: B2 number 7\nHTX 3: \nHTX 4: \nHTX 5: A5 number 8\n");
  }

  @Test
  void cellsWithoutReferencesStandWhereTheyStand() {
    assertThat(
            read(
                Xlsx.withRows(
                    "<row><c><v>1</v></c><c t=\"inlineStr\"><is><t>a</t></is></c></row>"
                        + "<row><c/><c><v>2.5E3</v></c></row>")))
        .isEqualTo("HTX 1: A1 number 1 | B1 text a\nHTX 2: B2 number 2500\n");
  }

  @Test
  void mergedCellsKeepTheirValueInTheFirst() {
    byte[] bytes =
        Xlsx.of(
            workbook -> {
              Sheet sheet = workbook.createSheet("a");
              Xlsx.text(sheet, 0, "Chấm dứt", "", "Tên");
              Xlsx.text(sheet, 1, "Ngày", "Hình thức", "");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 2, 2));
            });

    assertThat(read(bytes))
        .isEqualTo("a 1: A1 text Chấm dứt | C1 text Tên\na 2: A2 text Ngày | B2 text Hình thức\n");
  }

  @Test
  void hiddenSheetsAreListedAsTheOthersAre() throws Exception {
    byte[] bytes =
        Xlsx.of(
            workbook -> {
              workbook.createSheet("HTX");
              workbook.createSheet("Nháp");
              workbook.createSheet("Ẩn kỹ");
              workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
              workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            });

    try (WorkbookReader workbook =
        WorkbookReader.open(Xlsx.file(folder, "a.xlsx", bytes), Limits.DISTRICT)) {
      assertThat(workbook.sheets())
          .extracting(WorkbookReader.Sheet::name)
          .containsExactly("HTX", "Nháp", "Ẩn kỹ");
    }
  }

  @Test
  void rowsAndCellsOutOfOrder() {
    assertThat(refusal("<row r=\"2\"/><row r=\"2\"/>")).isEqualTo("X_ORDER 2");
    assertThat(refusal("<row r=\"3\"/><row r=\"2\"/>")).isEqualTo("X_ORDER 2");
    assertThat(refusal("<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>")).isEqualTo("X_ORDER A3");
    assertThat(refusal("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"/></row>"))
        .isEqualTo("X_ORDER A2");
    assertThat(refusal("<row r=\"2\"><c r=\"B2\"/><c r=\"B2\"/></row>")).isEqualTo("X_ORDER B2");
  }

  @Test
  void rowsTooFarAway() {
    assertThat(refusal("<row r=\"99999999\"><c r=\"A99999999\"><v>1</v></c></row>"))
        .isEqualTo("X_ROW_RANGE 99999999");
    assertThat(refusal("<row r=\"0\"/>")).isEqualTo("X_ROW_RANGE 0");
    assertThat(refusal("<row r=\"x\"/>")).isEqualTo("X_ROW_RANGE x");
    assertThat(refusal("<row r=\"1\"><c><v>1</v></c></row><row r=\"900000\"><c><v>1</v></c></row>"))
        .isEqualTo("X_ROW_RANGE 900000");
  }

  @Test
  void cellsTooFarAwayAndTextsThatAreNotThere() {
    assertThat(refusal("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))
        .isEqualTo("X_COLUMN_RANGE XFD1");
    assertThat(refusal("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9999</v></c></row>"))
        .isEqualTo("X_STRING_INDEX A1");
    assertThat(refusal("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>"))
        .isEqualTo("X_STRING_INDEX A1");
    assertThat(refusal("<row r=\"1\"><c r=\"A1\" s=\"999\"><v>1</v></c></row>"))
        .isEqualTo("X_STYLE_INDEX A1");
  }

  @Test
  void tooManyRows() {
    StringBuilder rows = new StringBuilder();

    for (int i = 1; i <= Limits.DISTRICT.rows() + 1; i++) {
      rows.append("<row><c><v>").append(i * 7919L).append("</v></c></row>");
    }

    assertThat(refusal(rows.toString())).isEqualTo("S_TOO_MANY_ROWS 300001");
  }

  @Test
  void numbersThatAreNoneAreHandedOnAsTheyStand() {
    assertThat(
            read(
                Xlsx.withRows(
                    "<row><c><v>NaN</v></c><c><v>1E+309</v></c><c><v>1E+999999999</v></c></row>")))
        .startsWith("HTX 1: A1 number NaN | B1 number 1000")
        .endsWith(" | C1 number 1E+999999999\n");
  }

  @Test
  void numbersStoredWithACommaAreHandedOnAsStoredWrongly() {
    assertThat(read(Xlsx.withRows("<row><c><v>3392,1</v></c><c><v>1 5</v></c></row>")))
        .isEqualTo("HTX 1: A1 malformed 3392,1 | B1 malformed 1 5\n");
  }

  @Test
  void partsThatNoCellNeedsNeedNotBeThere() {
    byte[] inline = Xlsx.withRows("<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>");
    byte[] bytes = Xlsx.without(inline, "xl/sharedStrings.xml", "xl/styles.xml");
    byte[] styled =
        Xlsx.with(bytes, Xlsx.SHEET, xml -> xml.replace("</row>", "<c s=\"1\"><v>5</v></c></row>"));

    assertThat(read(bytes)).isEqualTo("HTX 1: A1 text a\n");
    assertThat(refusalOf(styled)).isEqualTo("F_PART_MISSING B1");
  }

  @Test
  void claimedDimensionCostsNothing() {
    byte[] bytes =
        Xlsx.with(
            Xlsx.sample(),
            Xlsx.SHEET,
            xml -> xml.replaceFirst("ref=\"A1:C31\"", "ref=\"A1:XFD1048576\""));

    assertThat(read(bytes).lines()).hasSize(31);
  }

  @Test
  void phoneticReadingsAreNoTextAndRunsAreOne() {
    byte[] bytes =
        Xlsx.withRows(
            "<row><c t=\"inlineStr\"><is><r><t>Chè </t></r><r><t>Tân Cương_x000D_</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>zzz</t></rPh></is></c></row>");

    assertThat(read(bytes)).isEqualTo("HTX 1: A1 text Chè Tân Cương\r\n");
  }

  private byte[] serials(String... serials) {
    byte[] styled =
        Xlsx.of(
            workbook -> {
              Row row = workbook.createSheet("HTX").createRow(0);

              for (int i = 0; i < serials.length; i++) {
                dated(workbook, row, i, "dd/mm/yyyy", LocalDate.of(2000, 1, 1).plusDays(i));
              }
            });
    byte[] bytes = styled;

    for (int i = 0; i < serials.length; i++) {
      String stored = "<v>" + (36526 + i) + ".0</v>";
      String serial = "<v>" + serials[i] + "</v>";
      bytes = Xlsx.with(bytes, Xlsx.SHEET, xml -> xml.replace(stored, serial));
    }

    return bytes;
  }

  private static void dated(Workbook workbook, Row row, int column, String format, LocalDate day) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    row.createCell(column).setCellValue(day);
    row.getCell(column).setCellStyle(style);
  }

  private String read(byte[] bytes) {
    return Xlsx.read(Xlsx.file(folder, "a.xlsx", bytes));
  }

  private String refusal(String rows) {
    return refusalOf(Xlsx.withRows(rows));
  }

  private String refusalOf(byte[] bytes) {
    Path file = Xlsx.file(folder, "a.xlsx", bytes);
    Message finding = catchThrowableOfType(RefusedFile.class, () -> Xlsx.read(file)).finding();
    return finding.code() + " " + finding.place();
  }
}
