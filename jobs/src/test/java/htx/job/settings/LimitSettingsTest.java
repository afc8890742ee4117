package htx.job.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.file.RefusedFile;
import htx.bronze.text.CsvReader;
import htx.bronze.text.CsvReaderTest;
import htx.bronze.workbook.WorkbookReader;
import htx.bronze.workbook.Xlsx;
import htx.contract.SourceContract;
import htx.source.Contracts;
import htx.testing.Shipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each limit of the settings, by a file that is over it and within one that is a little higher. */
class LimitSettingsTest {
  private static final int MIB = 1 << 20;

  @TempDir Path folder;

  @Test
  void withoutOthersTheLimitsAreThoseOfADistrict() {
    LimitSettings limits = Shipped.settings().limits();

    assertThat(Contracts.ALL)
        .extracting(SourceContract::name)
        .allSatisfy(source -> assertThat(limits.of(source)).isEqualTo(Limits.DISTRICT));
  }

  @Test
  void aSourceHasLimitsOfItsOwnAndTheOthersOfAll() {
    LimitSettings limits =
        Shipped.settings(
                "limits.rows=7",
                "limits.by_source.annual_return.columns=9",
                "limits.by_source.loan_ledger.file_mib=3")
            .limits();

    assertThat(limits.of("annual_return"))
        .returns(7, Limits::rows)
        .returns(9, Limits::columns)
        .returns(100L * MIB, Limits::fileBytes);
    assertThat(limits.of("loan_ledger")).returns(3L * MIB, Limits::fileBytes);
    assertThat(limits.of("group_register"))
        .returns(7, Limits::rows)
        .returns(256, Limits::columns)
        .returns(100L * MIB, Limits::fileBytes);
  }

  @Test
  void aWorkbookOverALimitIsRefusedForItAndReadWithinIt() {
    Path sample = file(Xlsx.sample());
    // a picture that packs to as much as it is
    Path picture = withPart("xl/media/image1.png", new byte[3 * MIB / 2], ZipEntry.STORED);
    // 17 MiB of blanks, packed to about a thousandth
    byte[] blanks = new byte[17 * MIB];
    Arrays.fill(blanks, (byte) ' ');
    Path sparse = withPart("xl/worksheets/sheet2.xml", blanks, ZipEntry.DEFLATED);
    Path twoSheets =
        file(
            Xlsx.of(
                workbook -> {
                  workbook.createSheet("HTX");
                  workbook.createSheet("THT");
                }));
    // nine blank rows between the two, and a text of ten characters
    Path apart =
        file(
            Xlsx.of(
                workbook -> {
                  Sheet sheet = workbook.createSheet("HTX");
                  Xlsx.text(sheet, 0, "Chè");
                  Xlsx.text(sheet, 10, "Hợp tác xã");
                }));

    assertSoftly(
        softly -> {
          softly.assertThat(read(picture, "file_mib=1")).isEqualTo("F_TOO_LARGE");
          softly.assertThat(read(picture, "file_mib=2")).isEqualTo("read");
          softly.assertThat(read(picture, "part_mib=1")).isEqualTo("F_ZIP_BOMB");
          softly.assertThat(read(picture, "part_mib=2")).isEqualTo("read");
          softly.assertThat(read(picture, "workbook_mib=1")).isEqualTo("F_ZIP_BOMB");
          softly.assertThat(read(picture, "workbook_mib=2")).isEqualTo("read");
          softly.assertThat(read(sparse, "inflation=200")).isEqualTo("F_ZIP_BOMB");
          softly.assertThat(read(sparse, "inflation=2000")).isEqualTo("read");
          softly.assertThat(read(sample, "workbook_parts=3")).isEqualTo("F_ZIP_ENTRIES");
          softly.assertThat(read(sample, "workbook_parts=30")).isEqualTo("read");
          softly.assertThat(read(twoSheets, "sheets=1")).isEqualTo("S_TOO_MANY_SHEETS");
          softly.assertThat(read(twoSheets, "sheets=2")).isEqualTo("read");
          // a heading and 30 rows, in three columns
          softly.assertThat(read(sample, "rows=30")).isEqualTo("S_TOO_MANY_ROWS");
          softly.assertThat(read(sample, "rows=31")).isEqualTo("read");
          softly.assertThat(read(sample, "columns=2")).isEqualTo("X_COLUMN_RANGE");
          softly.assertThat(read(sample, "columns=3")).isEqualTo("read");
          // three headings, 30 codes, 30 names
          softly.assertThat(read(sample, "texts=62")).isEqualTo("S_TOO_MANY_TEXTS");
          softly.assertThat(read(sample, "texts=63")).isEqualTo("read");
          softly.assertThat(read(apart, "blank_run=8")).isEqualTo("X_ROW_RANGE");
          softly.assertThat(read(apart, "blank_run=9")).isEqualTo("read");
          softly.assertThat(read(apart, "characters=9")).isEqualTo("X_TEXT");
          softly.assertThat(read(apart, "characters=10")).isEqualTo("read");
        });
  }

  @Test
  void aTextFileOverALimitIsRefusedForItAndReadWithinIt() throws IOException {
    // 100,000 lines of at least 12 bytes: more than one MiB, less than two; packed to about a fifth
    String lines =
        IntStream.range(100_000, 200_000)
            .mapToObj(number -> "QHT;" + number + "7\n")
            .collect(Collectors.joining());
    Path text = file(lines.getBytes(StandardCharsets.UTF_8));
    Path packed = file(CsvReaderTest.packed(lines.getBytes(StandardCharsets.UTF_8)));

    assertThat(readText(text, "file_mib=1")).isEqualTo("F_TOO_LARGE");
    assertThat(readText(text, "file_mib=2")).isEqualTo("read");
    assertThat(readText(packed, "text_mib=1")).isEqualTo("F_ZIP_BOMB");
    assertThat(readText(packed, "text_mib=2")).isEqualTo("read");
    assertThat(readText(packed, "inflation=1")).isEqualTo("F_ZIP_BOMB");
    assertThat(readText(packed, "inflation=100")).isEqualTo("read");
  }

  /** What becomes of a workbook: the code that it is refused with, or that it is read. */
  private static String read(Path file, String limit) {
    Limits limits =
        Shipped.settings("limits.by_source.annual_return." + limit).limits().of("annual_return");

    try (WorkbookReader workbook = WorkbookReader.open(file, limits);
        Lines lines = workbook.lines(workbook.sheets().get(0))) {
      lines.forEachRemaining(line -> {});
      return "read";
    } catch (RefusedFile e) {
      return e.finding().code();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String readText(Path file, String limit) {
    Limits limits =
        Shipped.settings("limits.by_source.loan_ledger." + limit).limits().of("loan_ledger");

    try (Lines lines = CsvReader.open(file, ';', StandardCharsets.UTF_8, limits)) {
      lines.forEachRemaining(line -> {});
      return "read";
    } catch (RefusedFile e) {
      return e.finding().code();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path withPart(String name, byte[] content, int method) {
    Map<String, byte[]> parts = Xlsx.parts(Xlsx.sample());
    parts.put(name, content);

    return file(Xlsx.zip(parts, method));
  }

  private Path file(byte[] bytes) {
    try {
      return Files.write(Files.createTempFile(folder, "a", ".file"), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
