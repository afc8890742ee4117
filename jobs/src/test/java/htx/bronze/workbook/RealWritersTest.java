package htx.bronze.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.file.RefusedFile;
import htx.table.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs other than Excel write, and Excel writes seldom, gives the same rows. */
class RealWritersTest {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String TWO_ROWS =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c><c r=\"B1\"><v>1</v></c></row>"
          + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>b</t></is></c><c r=\"B2\"><v>2</v></c>"
          + "</row>";
  private static final String TWO_LINES =
      "HTX 1: A1 text a | B1 number 1\nHTX 2: A2 text b | B2 number 2\n";

  @TempDir Path folder;
  private final byte[] plain = Xlsx.withRows(TWO_ROWS);

  @Test
  void theSheetItself() {
    assertThat(read(plain)).isEqualTo(TWO_LINES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<row r=\"1\">|<row>",
        " r=\"[AB][12]\"|",
        " r=\"[AB]?[12]\"|",
        "<dimension ref=\"[^\"]*\"/>|",
        "<dimension ref=\"[^\"]*\"/>|<dimension ref=\"A1:XFD1048576\"/>",
        "<dimension ref=\"[^\"]*\"/>|<dimension ref=\"A1\"/>",
        "<row |<row spans=\"1:2\" ht=\"15\" ",
        "<t>a</t>|<t xml:space=\"preserve\"><![CDATA[a]]></t>",
        "<is><t>a</t></is>|<is><r><t>a</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is>",
        "t=\"inlineStr\"><is><t>a</t></is>|t=\"str\"><v>a</v>",
        "t=\"inlineStr\"><is><t>a</t></is>|><is><t>a</t></is>",
        "<v>1</v>|<v> 1 </v>",
        "<v>1</v>|<f t=\"shared\" ref=\"B1:B2\" si=\"0\">A1*2</f><v>1</v>",
        "<v>2</v>|<f t=\"shared\" si=\"0\"/><v>2</v>",
        "<v>1</v>|<f t=\"array\" ref=\"B1\">SUM(A1:A9)</f><v>1</v>",
        "</row>|<c s=\"0\"/><c><v/></c><c t=\"s\"><v></v></c></row>",
        "</sheetData>|</sheetData><autoFilter ref=\"A1:B2\"/><tableParts count=\"0\"/>",
        "</sheetData>|</sheetData><extLst><ext><row><c><v>9</v></c></row></ext></extLst>",
        "<sheetData>|<cols><col min=\"1\" max=\"16384\" width=\"9\"/></cols><sheetData>"
      })
  void theSheetWrittenOtherwise(String pattern, String otherwise) {
    String put = otherwise == null ? "" : otherwise;

    assertThat(read(changed(Xlsx.SHEET, xml -> xml.replaceAll(pattern, put)))).isEqualTo(TWO_LINES);
  }

  @Test
  void elementsWithAPrefix() {
    UnaryOperator<String> prefixed =
        xml ->
            xml.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2")
                .replace("xmlns=\"" + MAIN + "\"", "xmlns:x=\"" + MAIN + "\"");

    assertThat(read(changed(Xlsx.SHEET, prefixed))).isEqualTo(TWO_LINES);
    assertThat(read(changed("xl/workbook.xml", prefixed))).isEqualTo(TWO_LINES);
  }

  @Test
  void targetsFromTheRoot() {
    assertThat(
            read(
                changed(
                    "xl/_rels/workbook.xml.rels",
                    xml -> xml.replace("\"worksheets/", "\"/xl/worksheets/"))))
        .isEqualTo(TWO_LINES);
  }

  @Test
  void namesWithBackslashesAndFoldersInTheZip() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("xl/", new byte[0]);
    parts.put("xl/worksheets/", new byte[0]);
    Xlsx.parts(plain).forEach((name, bytes) -> parts.put(name.replace('/', '\\'), bytes));

    assertThat(read(Xlsx.zip(parts, ZipEntry.DEFLATED))).isEqualTo(TWO_LINES);
  }

  @Test
  void storedPartsAndZerosBehindTheZip() {
    byte[] stored = Xlsx.zip(Xlsx.parts(plain), ZipEntry.STORED);

    assertThat(read(stored)).isEqualTo(TWO_LINES);
    assertThat(read(Arrays.copyOf(stored, stored.length + 8192))).isEqualTo(TWO_LINES);
  }

  @Test
  void partsThatNobodyReadsMayBeBroken() {
    Map<String, byte[]> parts = new LinkedHashMap<>(Xlsx.parts(plain));

    for (String name :
        List.of(
            "xl/theme/theme1.xml",
            "docProps/core.xml",
            "docProps/app.xml",
            "xl/calcChain.xml",
            "xl/comments1.xml",
            "xl/drawings/drawing1.xml",
            "xl/externalLinks/externalLink1.xml",
            "xl/pivotCache/pivotCacheDefinition1.xml")) {
      parts.put(name, "<broken".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(read(Xlsx.zip(parts, ZipEntry.DEFLATED))).isEqualTo(TWO_LINES);
  }

  @Test
  void aChartSheetIsNoSheetAndASheetWithoutItsPartIsMissedOnlyWhereItIsRead() throws IOException {
    byte[] chart =
        with(
            plain,
            "xl/workbook.xml",
            "</sheets>",
            "<sheet name=\"C\" sheetId=\"9\" r:id=\"rC\"/>$0");
    byte[] related =
        with(
            chart,
            "xl/_rels/workbook.xml.rels",
            "</Relationships>",
            "<Relationship Id=\"rC\" Target=\"chartsheets/sheet1.xml\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet\"/>$0");

    assertThat(read(related)).isEqualTo(TWO_LINES);

    try (WorkbookReader workbook =
            WorkbookReader.open(Xlsx.file(folder, "a.xlsx", chart), Limits.DISTRICT);
        Lines lines = workbook.lines(SheetNames.find(workbook.sheets(), "HTX"))) {
      assertThat(lines.hasNext()).isTrue();
      assertThat(workbook.sheets()).extracting(WorkbookReader.Sheet::name).contains("C");
    }
  }

  @Test
  void daysAsText() {
    assertThat(
            read(
                Xlsx.withRows(
                    "<row><c t=\"d\"><v>2018-12-14</v></c><c t=\"d\"><v>2018-12-14T00:00:00</v></c>"
                        + "<c t=\"d\"><v>2018-12-14T00:00:00Z</v></c></row>")))
        .isEqualTo("HTX 1: A1 date 2018-12-14 | B1 date 2018-12-14 | C1 date 2018-12-14\n");
  }

  @Test
  void aSharedFormulaWithoutAValueIsNoEmptyCell() {
    assertThat(
            read(
                Xlsx.withRows(
                    "<row><c><f t=\"shared\" si=\"0\"/></c><c><f>A1</f><v/></c>"
                        + "<c t=\"str\"><f>A1</f><v></v></c></row>")))
        .isEqualTo("HTX 1: A1 formula =… | B1 formula A1\n");
  }

  @Test
  void aDayOfWhichOnlyAPartIsShownIsReadAndRemarked() throws IOException {
    // 17 is the built-in mmm-yy, 14 shows the whole day; 43448 is 14/12/2018, 43435 the first
    byte[] bytes =
        with(
            Xlsx.withRows("<row><c s=\"0\"><v>43448</v></c><c s=\"0\"><v>43435</v></c></row>"),
            "xl/styles.xml",
            "numFmtId=\"0\"",
            "numFmtId=\"17\"");
    byte[] whole = with(bytes, "xl/styles.xml", "numFmtId=\"17\"", "numFmtId=\"14\"");

    assertThat(Xlsx.read(Xlsx.file(folder, "b.xlsx", bytes)))
        .isEqualTo("HTX 1: A1 date 2018-12-14 | B1 date 2018-12\n");
    assertThat(remarks(bytes)).containsExactly("1 V_DATE_PART A1");
    assertThat(Xlsx.read(Xlsx.file(folder, "b.xlsx", whole)))
        .isEqualTo("HTX 1: A1 date 2018-12-14 | B1 date 2018-12-01\n");
    assertThat(remarks(whole)).isEmpty();
  }

  @Test
  void whatIsUnusualIsRemarkedWhereItStands() throws IOException {
    byte[] bytes =
        Xlsx.withRows(
            "<row r=\"1\"><c><v>1</v></c><c><f>[1]Tờ!A1</f><v>1</v></c></row>"
                + "<row r=\"2\" hidden=\"1\"><c><f>HYPERLINK(\"http://a\")</f><v>2</v></c>"
                + "<c><f>cmd|'/c calc'!A0</f><v>2</v></c></row>"
                + "<row r=\"3\" hidden=\"true\"/>"
                + "<row r=\"4\"><c><f>SUM(B1:B2)</f><v>5</v></c><c/><c><v>5</v></c></row>");
    byte[] hidden =
        with(
            bytes,
            Xlsx.SHEET,
            "<sheetData>",
            "<cols><col min=\"3\" max=\"9\" hidden=\"1\"/></cols>$0");
    byte[] named =
        with(hidden, "xl/workbook.xml", "name=\"HTX\"", "name=\"htx \" state=\"hidden\"");

    assertThat(remarks(named))
        .containsExactly(
            "1 S_HIDDEN_SHEET ",
            "1 S_NAME_NORMALISED ",
            "1 V_FORMULA_RISK B1",
            "2 V_FORMULA_RISK A2",
            "2 V_FORMULA_RISK B2",
            "2 S_HIDDEN_ROWS 2",
            "4 S_HIDDEN_ROWS C");
    assertThat(remarks(plain)).isEmpty();
  }

  @Test
  void refusalsSayInWhichCell() {
    Limits small = new Limits(1 << 20, 99, 1 << 20, 1 << 22, 1 << 20, 200, 50, 99, 99, 99, 99, 20);
    Path file =
        Xlsx.file(
            folder,
            "a.xlsx",
            Xlsx.withRows(
                "<row r=\"7\"><c r=\"D7\" t=\"inlineStr\"><is><t>"
                    + "a".repeat(30)
                    + "</t></is></c></row>"));

    assertThat(refusal(file, small).place()).isEqualTo("D7");
    assertThat(
            refusal(
                    Xlsx.file(
                        folder,
                        "b.xlsx",
                        Xlsx.withRows("<row r=\"7\"><c r=\"D7\"><v>1</w></c></row>")),
                    Limits.DISTRICT)
                .words()
                .en())
        .contains(Xlsx.SHEET)
        .contains(", D7)");
  }

  private Message refusal(Path file, Limits limits) {
    try (WorkbookReader workbook = WorkbookReader.open(file, limits);
        Lines lines = workbook.lines(workbook.sheets().get(0))) {
      lines.forEachRemaining(line -> {});
      throw new IllegalStateException("It was read");
    } catch (RefusedFile e) {
      return e.finding();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> remarks(byte[] bytes) throws IOException {
    List<String> remarks = new ArrayList<>();

    try (WorkbookReader workbook =
            WorkbookReader.open(Xlsx.file(folder, "a.xlsx", bytes), Limits.DISTRICT);
        Lines lines = workbook.lines(SheetNames.find(workbook.sheets(), "HTX"))) {
      lines.forEachRemaining(
          line ->
              line.remarks()
                  .forEach(at -> remarks.add(line.line() + " " + at.code() + " " + at.place())));
    }

    return remarks;
  }

  private byte[] changed(String part, UnaryOperator<String> change) {
    return Xlsx.with(plain, part, change);
  }

  private static byte[] with(byte[] workbook, String part, String text, String instead) {
    return Xlsx.with(workbook, part, xml -> xml.replace(text, instead.replace("$0", text)));
  }

  private String read(byte[] bytes) {
    return Xlsx.read(Xlsx.file(folder, "a.xlsx", bytes));
  }
}
