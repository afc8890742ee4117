package htx.bronze.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.file.RefusedFile;
import htx.sheet.RawCell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedLinesTest {
  private static final String ROWS =
      row(1, "A B C") + row(2, "A B C") + row(3, "A C") + row(4, "A B C");

  @TempDir Path folder;

  @Test
  void bothRowsOfASharedCellAreMarkedWithItsRange() throws IOException {
    assertThat(marks(merged(ROWS, "B2:B3"))).isEqualTo("B2 B2:B3, B3 B2:B3 blank, ");
    assertThat(marks(merged(ROWS, "B2:B3", "A1:A1"))).isEqualTo("B2 B2:B3, B3 B2:B3 blank, ");
    assertThat(marks(Xlsx.withRows(ROWS))).isEmpty();
  }

  @Test
  void aValueHiddenUnderAMergeIsNotRead() throws IOException {
    assertThat(marks(merged(row(1, "A B") + row(2, "A B"), "B1:B2")))
        .isEqualTo("B1 B1:B2, B2 B1:B2 blank, ");
  }

  @Test
  void cellsCoveredInARowAreMarkedAndTheirHiddenValuesAreNotRead() throws IOException {
    assertThat(marks(merged(ROWS, "A2:B2", "C4:E4")))
        .isEqualTo("B2 A2:B2 blank, D4 C4:E4 blank, E4 C4:E4 blank, ");
    // only the covered cell holds anything: it is not seen either
    assertThat(marks(merged(row(1, "B C"), "A1:B1"))).isEqualTo("B1 A1:B1 blank, ");
  }

  @Test
  void mergesOfEmptyCellsMarkNothing() throws IOException {
    assertThat(marks(merged(ROWS, "D2:E2", "A9:B9"))).isEmpty();
  }

  @Test
  void aTallRowIsSharedByNone() throws IOException {
    String tall = row(1, "A B") + "<row r=\"2\"/>" + row(3, "A B") + row(4, "C");

    assertThat(marks(merged(tall, "A1:A2", "B1:B2"))).isEmpty();
    assertThat(marks(merged(tall, "A3:A4"))).isEqualTo("A3 A3:A4, A4 A3:A4 blank, ");
    assertThat(marks(merged(tall, "A1:B2"))).isEqualTo("B1 A1:B2 blank, ");
  }

  @Test
  void aMergeOverColumnsAndRowsCoversThemAll() throws IOException {
    assertThat(marks(merged(row(1, "A B") + row(2, "D") + row(3, "D"), "A1:B3")))
        .isEqualTo(
            "A1 A1:B3, B1 A1:B3 blank, A2 A1:B3 blank, B2 A1:B3 blank, A3 A1:B3 blank, B3 A1:B3 blank, ");
  }

  @Test
  void mergesAreFoundHoweverTheyAreWritten() throws IOException {
    byte[] prefixed =
        Xlsx.with(
            merged(ROWS, "B2:B3"),
            Xlsx.SHEET,
            xml ->
                xml.replace(
                    "<mergeCell ref=\"B2:B3\"/>",
                    "<x:mergeCell\n xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " ref = 'B2:B3'></x:mergeCell>"));
    Map<String, byte[]> parts = Xlsx.parts(merged(ROWS, "B2:B3"));
    String sheet = new String(parts.get(Xlsx.SHEET), StandardCharsets.UTF_8);
    parts.put(
        Xlsx.SHEET, sheet.replace("\"UTF-8\"", "\"UTF-16\"").getBytes(StandardCharsets.UTF_16));

    assertThat(marks(prefixed)).isEqualTo("B2 B2:B3, B3 B2:B3 blank, ");
    assertThat(marks(Xlsx.zip(parts, ZipEntry.DEFLATED))).isEqualTo("B2 B2:B3, B3 B2:B3 blank, ");
  }

  @Test
  void mergesThatLieOverEachOtherWithoutEndAreRefused() {
    String[] ranges = new String[Limits.DISTRICT.columns() + 1];

    for (int i = 0; i < ranges.length; i++) {
      ranges[i] = "A1:A" + (i + 2);
    }
    byte[] bytes = merged(ROWS, ranges);

    assertThat(catchThrowableOfType(RefusedFile.class, () -> marks(bytes)).finding().code())
        .isEqualTo("F_DAMAGED");
  }

  /** The marked cells: place, range, and whether nothing is read there. */
  private String marks(byte[] bytes) throws IOException {
    StringBuilder marks = new StringBuilder();
    Path file = Xlsx.file(folder, "a.xlsx", bytes);

    try (WorkbookReader workbook = WorkbookReader.open(file, Limits.DISTRICT);
        Lines lines = workbook.lines(workbook.sheets().get(0))) {
      lines.forEachRemaining(
          line -> {
            for (RawCell cell : line.cells()) {
              if (!cell.range().isEmpty()) {
                marks.append((char) ('A' - 1 + cell.column())).append(line.line()).append(' ');
                marks.append(cell.range()).append(cell.cell().isBlank() ? " blank, " : ", ");
              }
            }
          });
    }

    return marks.toString();
  }

  private static byte[] merged(String rows, String... ranges) {
    StringBuilder merges = new StringBuilder("</sheetData><mergeCells>");

    for (String range : ranges) {
      merges.append("<mergeCell ref=\"").append(range).append("\"/>");
    }

    return Xlsx.with(
        Xlsx.withRows(rows),
        Xlsx.SHEET,
        xml -> xml.replace("</sheetData>", merges.append("</mergeCells>")));
  }

  private static String row(int row, String columns) {
    StringBuilder cells = new StringBuilder("<row r=\"" + row + "\">");

    for (String column : columns.split(" ", -1)) {
      cells.append("<c r=\"").append(column).append(row).append("\"><v>7</v></c>");
    }

    return cells.append("</row>").toString();
  }
}
