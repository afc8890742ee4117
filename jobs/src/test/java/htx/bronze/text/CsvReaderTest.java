package htx.bronze.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.file.RefusedFile;
import htx.bronze.workbook.Drawn;
import htx.bronze.workbook.Xlsx;
import htx.table.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class CsvReaderTest {
  private static final String LEDGER = "so;ten;so_tien\n1;Hợp tác xã chè;150.000.000\n2;;\n";
  private static final String LEDGER_READ =
      """
      1: 1 text so | 2 text ten | 3 text so_tien
      2: 1 text 1 | 2 text Hợp tác xã chè | 3 text 150.000.000
      3: 1 text 2 | 2 text  | 3 text\s
      """;

  @TempDir Path folder;

  @Test
  void everyFieldIsATextAndEmptyFieldsCount() {
    assertThat(read(LEDGER.getBytes(UTF_8))).isEqualTo(LEDGER_READ);
  }

  @Test
  void quotesAroundNothingOrAWordAreNoPartOfTheField() {
    assertThat(read("a;b;c;d\n;\"\";NULL;\"NULL\"\n".getBytes(UTF_8)))
        .isEqualTo(
            """
            1: 1 text a | 2 text b | 3 text c | 4 text d
            2: 1 text  | 2 text  | 3 text NULL | 4 text NULL
            """);
  }

  @Test
  void packedOrNotAndWithOrWithoutByteOrderMark() {
    byte[] marked = ("\uFEFF" + LEDGER).getBytes(UTF_8);

    assertThat(read(marked)).isEqualTo(LEDGER_READ);
    assertThat(read(packed(marked))).isEqualTo(LEDGER_READ);
    assertThat(read(("\uFEFF" + LEDGER).getBytes(UTF_16LE))).isEqualTo(LEDGER_READ);
    assertThat(read(("\uFEFF" + LEDGER).getBytes(UTF_16BE))).isEqualTo(LEDGER_READ);
  }

  @Test
  void windows1258OnlyWhereDeclared() {
    Charset vietnamese = Charset.forName("windows-1258");
    // the charset writes tones as marks of their own after the letter
    byte[] bytes = "ten;xa\nChè;Định Hóa\n".replace("ị", "i\u0323").getBytes(vietnamese);
    Path file = Xlsx.file(folder, "a.csv", bytes);

    assertThat(refusal(bytes).code()).isEqualTo("F_ENCODING");
    assertThat(Normalizer.normalize(read(file, ';', vietnamese), Normalizer.Form.NFC))
        .isEqualTo("1: 1 text ten | 2 text xa\n2: 1 text Chè | 2 text Định Hóa\n");
  }

  @Test
  void bytesOfNoEncodingAreRefusedAndNotReplaced() {
    byte[] broken = LEDGER.getBytes(UTF_8);
    broken[20] = (byte) 0xC3;

    assertThat(refusal(broken).code()).isEqualTo("F_ENCODING");
    assertThat(refusal(LEDGER.getBytes(UTF_16LE)).code()).isEqualTo("F_ENCODING");
    assertThat(refusal(LEDGER.getBytes(UTF_16BE)).code()).isEqualTo("F_ENCODING");
  }

  @Test
  void linesAreNumberedAsInTheFileWhateverEndsThem() {
    String expected =
        """
        1: 1 text # DỮ LIỆU GIẢ LẬP; không phải "số liệu thật
        2:\s
        3: 1 text a | 2 text b
        4: 1 text 1 | 2 text x
        y
        6:\s
        7: 1 text # 2 | 2 text z
        """;
    String lines = "# DỮ LIỆU GIẢ LẬP; không phải \"số liệu thật\n\na;b\n1;\"x\ny\"\n\n# 2;z";

    assertThat(read(lines.getBytes(UTF_8))).isEqualTo(expected);
    assertThat(read((lines + "\n").getBytes(UTF_8))).isEqualTo(expected);
    assertThat(read(lines.replace("\n", "\r\n").getBytes(UTF_8)).replace("\r", ""))
        .isEqualTo(expected);
    assertThat(read(lines.replace("\n", "\r").getBytes(UTF_8)).replace("\r", "\n"))
        .isEqualTo(expected);
  }

  @Test
  void tooFewAndTooManyFieldsArePassedOn() {
    assertThat(read("a;b\n1\n1;2;3\n".getBytes(UTF_8)))
        .isEqualTo("1: 1 text a | 2 text b\n2: 1 text 1\n3: 1 text 1 | 2 text 2 | 3 text 3\n");
  }

  @Test
  void aQuoteLeftOpenNamesTheLineWhereItWasOpened() {
    Message open = refusal("# giả lập\na;b\n1;x\n2;\"y\n3;z\n4;w\n".getBytes(UTF_8));
    Message crossed = refusal("# giả lập\na;b\n1;\"x\n2;\"y\"\n".getBytes(UTF_8));

    assertThat(open.code() + " " + open.place()).isEqualTo("P_QUOTE 4");
    assertThat(open.words().en()).startsWith("The quote opened in line 4 is not closed");
    assertThat(crossed.code() + " " + crossed.place()).isEqualTo("P_QUOTE 3");
    assertThat(refusal("a;\"b\n".getBytes(UTF_8)).place()).isEqualTo("1");
    assertThat(read("a;b\n1; \"x;y\" \n".getBytes(UTF_8))).endsWith("2: 1 text 1 | 2 text x;y\n");
  }

  @Test
  void packedTextThatIsCutOffOrDamaged() {
    byte[] whole = packed(LEDGER.getBytes(UTF_8));
    byte[] wrongSum = whole.clone();
    wrongSum[whole.length - 7] ^= 1;

    assertThat(refusal(Arrays.copyOf(whole, whole.length - 3)).code()).isEqualTo("F_TRUNCATED");
    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2)).code()).isEqualTo("F_TRUNCATED");
    assertThat(refusal(wrongSum).code()).isEqualTo("F_DAMAGED");
  }

  @Test
  void packedTextThatUnpacksToTooMuch() {
    byte[] lines = "a;b;c\n".repeat(1 << 18).getBytes(UTF_8);

    assertThat(refusal(packed(lines)).code()).isEqualTo("F_ZIP_BOMB");
    assertThat(read(lines).lines()).hasSize(1 << 18);
  }

  @Test
  void aLineOfSeparatorsOnly() {
    Message finding = refusal(("a;b\n" + ";".repeat(20_000)).getBytes(UTF_8));

    assertThat(finding.code() + " " + finding.place()).isEqualTo("X_COLUMN_RANGE 2");
  }

  @Test
  void whatIsNotTextIsNamed() {
    assertThat(refusal(new byte[0]).code()).isEqualTo("F_EMPTY");
    assertThat(refusal(packed(new byte[0])).code()).isEqualTo("F_EMPTY");
    assertThat(refusal(Xlsx.sample()).words().en()).startsWith("The file is xlsx where CSV");
    assertThat(refusal(packed(Xlsx.sample())).words().en())
        .startsWith("The file is xlsx where CSV");
  }

  @Test
  void aHeadingAloneAndTextWithoutAny() {
    assertThat(read("a;b".getBytes(UTF_8))).isEqualTo("1: 1 text a | 2 text b\n");
    assertThat(read("#\n\n".getBytes(UTF_8))).isEqualTo("1: 1 text #\n2: \n");
  }

  public static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static String read(Path file, char separator, Charset charset) {
    StringBuilder drawn = new StringBuilder();

    try (Lines lines = CsvReader.open(file, separator, charset, Limits.DISTRICT)) {
      while (lines.hasNext()) {
        drawn.append(Drawn.record(lines.next())).append('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return drawn.toString();
  }

  private String read(byte[] bytes) {
    return read(Xlsx.file(folder, "a.csv", bytes), ';', UTF_8);
  }

  private Message refusal(byte[] bytes) {
    return catchThrowableOfType(RefusedFile.class, () -> read(bytes)).finding();
  }
}
