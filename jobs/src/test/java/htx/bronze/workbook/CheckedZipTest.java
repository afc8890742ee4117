package htx.bronze.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import htx.bronze.file.Limits;
import htx.bronze.file.RefusedFile;
import htx.table.Message;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedZipTest {
  @TempDir Path folder;
  private final byte[] good = Xlsx.zip(Xlsx.parts(Xlsx.sample()), ZipEntry.STORED);

  @BeforeEach
  void theUnbrokenFileIsRead() {
    assertThat(Xlsx.read(Xlsx.file(folder, "good.xlsx", good))).contains("C31 number 30000");
  }

  @Test
  void forgedValueThatPoiReadsIsRefusedByItsChecksum() throws Exception {
    byte[] forged = Xlsx.patched(good, "<v>30000.0</v>", "<v>90000.0</v>");

    assertThat(capitalByPoi(forged)).isEqualTo(90_000);
    assertThat(refusal(forged).code()).isEqualTo("F_DAMAGED");
    assertThat(refusal(forged).place()).isEqualTo(Xlsx.SHEET);
  }

  @Test
  void fileWithoutItsEndThatPoiReadsIsRefused() throws Exception {
    byte[] cut = Arrays.copyOf(good, good.length - 10);

    assertThat(capitalByPoi(cut)).isEqualTo(30_000);
    assertThat(refusal(cut).code()).isEqualTo("F_TRUNCATED");
  }

  @Test
  void fileWithoutCentralDirectoryThatPoiReadsIsRefused() throws Exception {
    String text = new String(good, StandardCharsets.ISO_8859_1);
    byte[] cut = Arrays.copyOf(good, text.indexOf("PK\u0001\u0002"));

    assertThat(capitalByPoi(cut)).isEqualTo(30_000);
    assertThat(refusal(cut).code()).isEqualTo("F_TRUNCATED");
  }

  @Test
  void fileCutInTheMiddle() {
    assertThat(refusal(Arrays.copyOf(good, good.length / 2)).code()).isEqualTo("F_TRUNCATED");
  }

  @Test
  void partThatUnpacksToTooMuch() {
    Map<String, byte[]> parts = Xlsx.parts(good);
    byte[] blanks = new byte[30 << 20];
    Arrays.fill(blanks, (byte) ' ');
    parts.put("xl/worksheets/sheet2.xml", blanks);
    byte[] bomb = Xlsx.zip(parts, ZipEntry.DEFLATED);

    assertThat(bomb.length).isLessThan(100_000);
    assertThat(refusal(bomb).code()).isEqualTo("F_ZIP_BOMB");
    assertThat(refusal(bomb).words().en()).contains("sheet2.xml", "31457280 B, 1:");
  }

  @Test
  void picturesAndOtherPartsThatAreNotReadMayBePackedAsWellAsTheyCan() {
    Map<String, byte[]> parts = Xlsx.parts(good);
    parts.put("xl/media/image1.emf", new byte[20 << 20]);
    parts.put("docProps/custom.xml", new byte[20 << 20]);
    parts.put("xl/printerSettings/printerSettings1.bin", new byte[4 << 20]);
    byte[] small = Xlsx.zip(parts, ZipEntry.DEFLATED);

    assertThat(small.length).isLessThan(100_000);
    assertThat(Xlsx.read(Xlsx.file(folder, "a.xlsx", small))).contains("C31 number 30000");
  }

  @Test
  void picturesTooAreBoundedInAll() {
    Map<String, byte[]> parts = Xlsx.parts(good);
    parts.put("xl/media/image1.emf", new byte[1 << 20]);
    byte[] bytes = Xlsx.zip(parts, ZipEntry.DEFLATED);
    Path file = Xlsx.file(folder, "a.xlsx", bytes);
    Limits tight = new Limits(1 << 20, 500, 4 << 20, 1 << 20, 1 << 20, 200, 50, 99, 99, 99, 99, 99);

    assertThat(
            catchThrowableOfType(RefusedFile.class, () -> WorkbookReader.open(file, tight))
                .finding()
                .code())
        .isEqualTo("F_ZIP_BOMB");
  }

  @Test
  void bombThatDeclaresASmallSizeIsStoppedByWhatItUnpacksTo() {
    Map<String, byte[]> parts = Xlsx.parts(good);
    byte[] blanks = new byte[3 << 20];
    Arrays.fill(blanks, (byte) ' ');
    parts.put("xl/a.xml", blanks);
    byte[] bomb = Xlsx.zip(parts, ZipEntry.DEFLATED);
    // the size 0x00300000, little endian, made 0x00000100 in the central directory
    byte[] lying = Xlsx.patched(bomb, "\0\0" + "0\0\b\0\0\0", "\0\1\0\0\b\0\0\0");

    assertThat(refusal(lying).code()).isIn("F_ZIP_BOMB", "F_DAMAGED");
  }

  @Test
  void twoPartsOfOneName() {
    Map<String, byte[]> parts = Xlsx.parts(good);
    parts.put("xl/worksheets/sheetX.xml", parts.get(Xlsx.SHEET));
    byte[] twice =
        Xlsx.patched(Xlsx.zip(parts, ZipEntry.STORED), "worksheets/sheetX", "worksheets/sheet1");

    assertThat(refusal(twice).code()).isEqualTo("F_ZIP_DUPLICATE");
    assertThat(refusal(twice).words().en()).contains(Xlsx.SHEET);
  }

  @Test
  void twoPartsWhoseNamesDifferOnlyByCase() {
    Map<String, byte[]> parts = Xlsx.parts(good);
    parts.put("xl/worksheets/Sheet1.xml", parts.get(Xlsx.SHEET));

    assertThat(refusal(Xlsx.zip(parts, ZipEntry.STORED)).code()).isEqualTo("F_ZIP_DUPLICATE");
  }

  @Test
  void partsThatWouldLandOutsideAFolder() {
    for (String name : new String[] {"../../evil.txt", "/etc/evil", "C:\\evil", "a\\..\\b"}) {
      Map<String, byte[]> parts = Xlsx.parts(good);
      parts.put(name, new byte[] {1});

      assertThat(refusal(Xlsx.zip(parts, ZipEntry.STORED)).code()).as(name).isEqualTo("F_ZIP_NAME");
    }
  }

  @Test
  void nameThatIsNoText() {
    byte[] unnamed = Xlsx.patched(good, "xl/styles.xml", "xl/st\u00FFles.xml");

    assertThat(refusal(unnamed).code()).isIn("F_DAMAGED", "F_TRUNCATED");
  }

  @Test
  void tooManyParts() {
    Map<String, byte[]> parts = Xlsx.parts(good);

    for (int i = 0; i < Limits.DISTRICT.entries(); i++) {
      parts.put("xl/media/" + i + ".png", new byte[] {1});
    }

    assertThat(refusal(Xlsx.zip(parts, ZipEntry.STORED)).code()).isEqualTo("F_ZIP_ENTRIES");
  }

  @Test
  void doctypeInAnyPartEndsTheReading() {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY e SYSTEM"
            + " \"file:///etc/hostname\">]>";

    for (String part :
        new String[] {
          "[Content_Types].xml",
          "xl/sharedStrings.xml",
          "xl/workbook.xml",
          "xl/styles.xml",
          Xlsx.SHEET,
          "_rels/.rels"
        }) {
      byte[] broken = Xlsx.with(good, part, xml -> xml.replaceFirst("(\\?>\\s*)", "$1" + laughs));

      assertThat(refusal(broken).code()).as(part).isEqualTo("F_XML_DOCTYPE");
      assertThat(refusal(broken).words().en()).contains(part);
    }
  }

  @Test
  void elementsNestedWithoutEndAreRefusedAndDoNotOverflow() {
    byte[] deep = Xlsx.withRows("<a>".repeat(100_000) + "</a>".repeat(100_000));

    assertThat(refusal(deep).code()).isEqualTo("F_DAMAGED");
  }

  private Message refusal(byte[] bytes) {
    Path file = Xlsx.file(folder, "broken.xlsx", bytes);
    return catchThrowableOfType(RefusedFile.class, () -> Xlsx.read(file)).finding();
  }

  private static double capitalByPoi(byte[] bytes) throws Exception {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      return workbook.getSheetAt(0).getRow(30).getCell(2).getNumericCellValue();
    }
  }
}
