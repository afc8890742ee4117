package htx.bronze.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import htx.bronze.workbook.WorkbookReader;
import htx.bronze.workbook.Xlsx;
import htx.table.Language;
import htx.table.Message;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckTest {
  @TempDir Path folder;
  private final byte[] good = Xlsx.sample();

  @BeforeEach
  void theUnbrokenFileIsRead() {
    assertThat(Xlsx.read(Xlsx.file(folder, "good.xlsx", good)))
        .contains("HTX 31: A31 text HTX130 | B31 text Hợp tác xã số 30 | C31 number 30000");
  }

  @Test
  void emptyFile() {
    assertThat(refusal(new byte[0]).code()).isEqualTo("F_EMPTY");
  }

  @Test
  void fileOverTheSizeLimitIsNotOpened() {
    Path file = Xlsx.file(folder, "a.xlsx", good);
    Limits small =
        new Limits(good.length - 1, 500, 1 << 20, 1 << 20, 1 << 20, 200, 50, 9, 9, 9, 9, 99);

    RefusedFile refused =
        catchThrowableOfType(RefusedFile.class, () -> WorkbookReader.open(file, small));

    assertThat(refused.finding().code()).isEqualTo("F_TOO_LARGE");
    assertThat(refused.finding().words().en())
        .startsWith(
            "The file has " + Language.EN.count(good.length) + " bytes, over the limit of ");
  }

  @Test
  void macrosByContentTypeAndByPart() {
    byte[] xlsm =
        Xlsx.with(
            good,
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
    Map<String, byte[]> parts = Xlsx.parts(good);
    parts.put("xl/vbaProject.bin", new byte[] {1});

    assertThat(refusal(xlsm).code()).isEqualTo("F_MACRO");
    assertThat(refusal(Xlsx.zip(parts, ZipEntry.DEFLATED)).code()).isEqualTo("F_MACRO");
  }

  @Test
  void workbookWithAPassword() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("bí mật");

      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(good);
      }
      container.writeFilesystem(bytes);
    }

    Message refusal = refusal(bytes.toByteArray());
    assertThat(refusal.code()).isEqualTo("F_ENCRYPTED");
    assertThat(refusal.words().vi()).contains("bỏ mật khẩu");
  }

  @Test
  void oldWorkbookUnderANewName() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("HTX");
      workbook.write(bytes);
    }

    assertThat(refusal(bytes.toByteArray()).code()).isEqualTo("F_FORMAT_XLS");
  }

  @Test
  void webPageUnderAWorkbooksName() {
    assertThat(refusal("\uFEFF \n<html><table><tr><td>1</td></tr></table></html>").code())
        .isEqualTo("F_FORMAT_HTML");
    assertThat(refusal("<!DOCTYPE html><title>x</title>").code()).isEqualTo("F_FORMAT_HTML");
    assertThat(refusal("MIME-Version: 1.0\nContent-Type: multipart/related").code())
        .isEqualTo("F_FORMAT_HTML");
  }

  @Test
  void spreadsheetMl2003() {
    assertThat(
            refusal(
                    "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook"
                        + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>")
                .code())
        .isEqualTo("F_FORMAT_XML2003");
  }

  @Test
  void strictWorkbook() {
    byte[] strict =
        Xlsx.with(
            good,
            "xl/workbook.xml",
            xml ->
                xml.replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main"));
    byte[] strictRelations =
        Xlsx.with(
            good,
            "_rels/.rels",
            xml ->
                xml.replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships/"));

    assertThat(refusal(strict).code()).isEqualTo("F_FORMAT_STRICT");
    assertThat(refusal(strictRelations).code()).isEqualTo("F_FORMAT_STRICT");
  }

  @Test
  void binaryWorkbookDocumentAndTextAreNamedForWhatTheyAre() throws Exception {
    byte[] xlsb =
        Xlsx.with(
            good,
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
    ByteArrayOutputStream document = new ByteArrayOutputStream();

    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph();
      word.write(document);
    }

    assertThat(refusal(xlsb).code()).isEqualTo("F_FORMAT_XLSB");
    assertThat(refusal(document.toByteArray()).words().en())
        .startsWith("The file is Word where xlsx is expected");
    assertThat(refusal("a,b\n1,2\n").words().en())
        .startsWith("The file is CSV where xlsx is expected");
    assertThat(refusal("%PDF-1.7").words().en()).startsWith("The file is PDF where xlsx");
  }

  @Test
  void filesOfOtherKindsUnderAWorkbooksNameAreNamedForWhatTheyAre() {
    assertThat(
            refusal("\u00FF\u00D8\u00FF\u00E0JFIF".getBytes(StandardCharsets.ISO_8859_1))
                .words()
                .en())
        .startsWith("The file is a picture where xlsx is expected");
    assertThat(refusal("GIF89a").words().en()).startsWith("The file is a picture where xlsx");
    assertThat(refusal("{\\rtf1 x}").words().en()).startsWith("The file is RTF where xlsx");
    assertThat(refusal("<?xml version=\"1.0\"?><office:document/>").words().en())
        .startsWith("The file is XML where xlsx");
    assertThat(refusal("<?xml version=\"1.0\"?><html xmlns=\"x\"><body/></html>").code())
        .isEqualTo("F_FORMAT_HTML");
    assertThat(refusal(new byte[] {9, 8, 16, 0, 0, 6}).code()).isEqualTo("F_FORMAT_XLS");
    assertThat(refusal(new byte[] {0x1f, (byte) 0x8b, 8, 0}).words().en())
        .startsWith("The file is gzip where xlsx");
  }

  @Test
  void bytesInFrontOfAWorkbookAndFarBehindItAreForeign() {
    byte[] bom = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '\n'};
    byte[] front = Arrays.copyOf(bom, bom.length + good.length);
    System.arraycopy(good, 0, front, bom.length, good.length);

    assertThat(refusal(front).words().en())
        .startsWith("4 foreign bytes stand in front of the workbook");
    assertThat(refusal(Arrays.copyOf(good, good.length + 100_000)).words().en())
        .startsWith("100,000 foreign bytes stand behind the workbook");
    assertThat(refusal(Arrays.copyOf(good, good.length - 30)).code()).isEqualTo("F_TRUNCATED");
  }

  @Test
  void everyFaultSaysWhatToDoInBothLanguages() {
    List<String> texts = new ArrayList<>();

    for (Fault fault : Fault.values()) {
      Message finding = fault.at("A1", "x", "y", "z");
      texts.add(finding.words().vi());
      texts.add(finding.words().en());
      assertThat(finding.words().vi()).as(fault.name()).isNotBlank().endsWith(".");
      assertThat(finding.words().en()).as(fault.name()).isNotBlank().endsWith(".");
    }

    assertThat(texts).doesNotHaveDuplicates();
  }

  @Test
  void aNameCannotForgeALineOfALog() {
    Message finding = Fault.F_ZIP_NAME.at("", "a\nF_OK b\u202Efdp.exe");

    assertThat(finding.words().en()).contains("a\\u000AF_OK b\\u202Efdp.exe");
  }

  @Test
  void partsThatCellsNeedMustBeThere() {
    for (String part : List.of("xl/sharedStrings.xml", Xlsx.SHEET, "xl/workbook.xml")) {
      Map<String, byte[]> parts = new LinkedHashMap<>(Xlsx.parts(good));
      parts.remove(part);

      assertThat(refusal(Xlsx.zip(parts, ZipEntry.DEFLATED)).code())
          .as(part)
          .isEqualTo("F_PART_MISSING");
    }
  }

  private Message refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  private Message refusal(byte[] bytes) {
    Path file = Xlsx.file(folder, "broken.xlsx", bytes);
    return catchThrowableOfType(RefusedFile.class, () -> Xlsx.read(file)).finding();
  }
}
