package htx.bronze;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.file.Limits;
import htx.bronze.workbook.Xlsx;
import htx.contract.Layout;
import htx.contract.SourceContract;
import htx.source.Contracts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of a delivered workbook whose bytes are not those of one: the whole file is refused,
 * with its code, the part at fault and what the sender is told. Each is made of a district's sound
 * file.
 */
class RefusedWorkbooksTest {
  private static final Path SOUND = Path.of("data/landing/2019-01-10_164/htx_164_2018.xlsx");
  private static final List<Layout> READERS =
      Contracts.of("htx_164_2018.xlsx").stream().map(SourceContract::layout).toList();
  private static final String MAIN =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  @TempDir Path landing;

  /**
   * A way to spoil a file.
   *
   * @param place the part that the refusal names; empty for the whole file
   * @param says what its message holds
   */
  private record Case(
      String name, UnaryOperator<byte[]> spoilt, String code, String place, String says) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> spoilt() {
    return Stream.of(
        new Case("no bytes", sound -> new byte[0], "F_EMPTY", "", "is empty"),
        new Case(
            "no list of parts",
            sound -> Arrays.copyOf(sound, new String(sound, ISO_8859_1).indexOf("PK\u0001\u0002")),
            "F_TRUNCATED",
            "",
            "cut off"),
        new Case(
            "the last ten bytes cut",
            sound -> Arrays.copyOf(sound, sound.length - 10),
            "F_TRUNCATED",
            "",
            "cut off"),
        new Case(
            "a part of 30 MiB in 30 kB",
            sound -> added(sound, "xl/worksheets/sheet9.xml", " ".repeat(30 << 20)),
            "F_ZIP_BOMB",
            "xl/worksheets/sheet9.xml",
            "31457280 B, 1:"),
        new Case(
            "a part twice",
            sound ->
                Xlsx.patched(
                    added(sound, "xl/worksheets/sheetX.xml", "<a/>"), "sheetX.xml", "sheet1.xml"),
            "F_ZIP_DUPLICATE",
            Xlsx.SHEET,
            "two parts named 'xl/worksheets/sheet1.xml'"),
        new Case(
            "parts equal but for case",
            sound -> added(sound, "xl/worksheets/SHEET1.XML", "<a/>"),
            "F_ZIP_DUPLICATE",
            "xl/worksheets/SHEET1.XML",
            "two parts named"),
        new Case(
            "an entity from outside",
            sound -> declaring(sound, "xl/sharedStrings.xml", "SYSTEM \"file:///etc/hostname\""),
            "F_XML_DOCTYPE",
            "xl/sharedStrings.xml",
            "DOCTYPE"),
        new Case(
            "an entity that multiplies",
            sound -> declaring(sound, Xlsx.SHEET, "\"&b;&b;&b;\"> <!ENTITY b \"&c;&c;&c;\""),
            "F_XML_DOCTYPE",
            Xlsx.SHEET,
            "DOCTYPE"),
        new Case(
            "a password",
            RefusedWorkbooksTest::encrypted,
            "F_ENCRYPTED",
            "",
            "Remove the password"),
        new Case("an .xls", sound -> xls(), "F_FORMAT_XLS", "", "old Excel format"),
        new Case(
            "the type of an .xlsm",
            sound -> typed(sound, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
            "F_MACRO",
            "",
            "macros (xlsm)"),
        new Case(
            "a part with macros",
            sound -> added(sound, "xl/vbaProject.bin", "\u0001"),
            "F_MACRO",
            "xl/vbaproject.bin",
            "without macros"),
        new Case(
            "a web page",
            sound -> "<html><table><tr><td>1</td></tr></table></html>".getBytes(UTF_8),
            "F_FORMAT_HTML",
            "",
            "a web page"),
        new Case(
            "XML of 2003",
            sound ->
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"
                    .getBytes(UTF_8),
            "F_FORMAT_XML2003",
            "",
            "XML Spreadsheet 2003"),
        new Case(
            "the strict variant",
            sound ->
                Xlsx.with(
                    sound,
                    "xl/workbook.xml",
                    xml ->
                        xml.replace(
                            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                            "http://purl.oclc.org/ooxml/spreadsheetml/main")),
            "F_FORMAT_STRICT",
            "",
            "as a normal Excel workbook"),
        new Case(
            "the type of an .xlsb",
            sound -> typed(sound, "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
            "F_FORMAT_XLSB",
            "",
            "binary Excel workbook"));
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void aSpoiltFileIsRefusedAsAWholeWithItsCodeAndPlace(Case spoilt) throws IOException {
    List<Row> rows = taken(spoilt.spoilt().apply(Files.readAllBytes(SOUND)));

    assertThat(rows).hasSize(1);
    Row outcome = outcome(rows);
    assertThat(outcome.getString(0)).isEqualTo("refused");
    assertThat(outcome.getString(1)).isEqualTo(spoilt.code());
    assertThat(outcome.getString(3)).contains(spoilt.says());
    assertThat(outcome.getString(4)).isEqualTo(spoilt.place());
  }

  @Test
  void theSoundFileIsReadHoweverItIsPackedAndWhateverElseLiesInIt() throws IOException {
    byte[] sound = Files.readAllBytes(SOUND);
    List<byte[]> siblings =
        List.of(
            sound,
            Xlsx.zip(Xlsx.parts(sound), ZipEntry.STORED),
            // beside the bomb, the doubles and the macros: parts that are none of these
            added(sound, "xl/worksheets/sheet9.xml", " ".repeat(1 << 20)),
            added(sound, "xl/media/image1.emf", "\u0001"),
            // beside the entities: a comment in front of the markup
            Xlsx.with(sound, Xlsx.SHEET, xml -> inFront(xml, "<!-- [ENTITY] -->")),
            // beside the types: that of a template
            typed(sound, MAIN.replace("sheet.main", "template.main")));
    List<Row> expected = taken(sound);

    // its last row with a value is the 118th, and one is of the file
    assertThat(expected).hasSize(119);
    assertThat(outcome(expected).getString(0)).isEqualTo("accepted");

    for (byte[] sibling : siblings) {
      List<Row> rows = taken(sibling);
      assertThat(rows).hasSameSizeAs(expected);
      assertThat(outcome(rows).getString(0)).isEqualTo("accepted");
      // the hash of what its data lines say
      assertThat(outcome(rows).getString(7)).isEqualTo(outcome(expected).getString(7));
    }
  }

  private List<Row> taken(byte[] bytes) throws IOException {
    Path delivery = Files.createDirectories(landing.resolve("2019-01-10_164"));
    Xlsx.file(delivery, "htx_164_2018.xlsx", bytes);
    FileIntake intake =
        new FileIntake(
            READERS.get(0),
            READERS,
            (domain, value) -> "k0_" + domain,
            Instant.EPOCH,
            Limits.DISTRICT);
    List<Row> rows = new ArrayList<>();
    intake.rows(Landing.scan(landing).get(0)).forEachRemaining(rows::add);

    return rows;
  }

  private static Row outcome(List<Row> rows) {
    return rows.get(rows.size() - 1).getStruct(12);
  }

  private static byte[] added(byte[] sound, String part, String content) {
    Map<String, byte[]> parts = Xlsx.parts(sound);
    parts.put(part, content.getBytes(UTF_8));

    return Xlsx.zip(parts, ZipEntry.DEFLATED);
  }

  private static byte[] typed(byte[] sound, String type) {
    return Xlsx.with(sound, "[Content_Types].xml", xml -> xml.replace(MAIN, type));
  }

  private static byte[] declaring(byte[] sound, String part, String entity) {
    return Xlsx.with(sound, part, xml -> inFront(xml, "<!DOCTYPE x [<!ENTITY a " + entity + ">]>"));
  }

  private static String inFront(String xml, String markup) {
    return xml.replaceFirst("(\\?>\\s*)", "$1" + markup);
  }

  private static byte[] encrypted(byte[] sound) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("bí mật");

      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(sound);
      }
      container.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] xls() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("HTX");
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
