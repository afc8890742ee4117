package htx.bronze;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.file.RefusedFile;
import htx.bronze.text.CsvReader;
import htx.bronze.text.CsvReaderTest;
import htx.bronze.workbook.Xlsx;
import htx.sheet.RawCell;
import htx.sheet.RawLine;
import htx.testing.Campaign;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delivered text with something changed is refused, or every character of it is in a field. */
class TextMutationTest {
  private static final int SEEDS = Campaign.rounds(3_000, 200_000);
  private static final int LINES = 40;
  private static final List<String> PIECES =
      List.of(
          ";", ",", "\t", "|", "\"", "\"\"", "\n", "\r", "\r\n", "\uFEFF", "\0", "'", "=\"",
          "sep=;\n", "#");
  private static final List<String> CHARSETS =
      List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258", "windows-1252");

  @TempDir Path folder;

  @Test
  void noCharacterOfAChangedTextIsLost() throws IOException {
    List<String> texts =
        List.of(
            text("2020-07-12_quy/du-no_QHT_2020-06-30.csv.gz"),
            text("2020-07-12_quy/vay_QHT_2020.csv.gz"),
            text("2020-07-12_quy/von_2020-06-30.csv"),
            text("2021-04-05_172/thanh-vien_172_2021-03-31.csv.gz"));
    int refused = 0;

    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      byte[] bytes = changed(texts.get(seed % texts.size()), random);
      boolean packed = random.nextInt(4) == 0;
      Path file = Xlsx.file(folder, "a.csv", packed ? CsvReaderTest.packed(bytes) : bytes);

      try {
        String read = characters(file, seed % 2 == 0 ? ';' : ',');
        assertThat(read).as("seed " + seed).isEqualTo(bare(decoded(bytes)));
      } catch (RefusedFile e) {
        assertThat(e.finding().code()).as("seed " + seed).matches("[FPX]_[A-Z_]+");
        refused++;
      }
    }

    assertThat(refused).isBetween(SEEDS / 4, SEEDS * 3 / 4);
  }

  private static byte[] changed(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);

    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(text.length());

      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> text.deleteCharAt(at);
        default -> text.insert(0, random.nextBoolean() ? "\uFEFF" : "sep=,\n");
      }
    }

    Charset charset = Charset.forName(CHARSETS.get(Math.max(0, random.nextInt(10) - 5)));
    byte[] bytes = text.toString().getBytes(charset);

    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> withByteChanged(bytes, random);
      case 2 -> spliced(bytes, text.toString().getBytes(UTF_16LE), random);
      default -> bytes;
    };
  }

  private static byte[] withByteChanged(byte[] bytes, Random random) {
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, byte[] others, Random random) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.write(bytes, 0, random.nextInt(bytes.length));
    int from = random.nextInt(others.length);
    joined.write(others, from, Math.min(9, others.length - from));
    return joined.toByteArray();
  }

  private static String characters(Path file, char separator) {
    StringBuilder read = new StringBuilder();
    int last = 0;

    try (Lines lines = CsvReader.open(file, separator, UTF_8, Limits.DISTRICT)) {
      while (lines.hasNext()) {
        RawLine line = lines.next();
        assertThat(line.line()).isGreaterThan(last);
        last = line.line();

        for (RawCell cell : line.cells()) {
          read.append(cell.text());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    return bare(read.toString());
  }

  /** The text as its byte order mark says, read apart from the code that is tried. */
  private static String decoded(byte[] bytes) {
    String text =
        new String(bytes, wide(bytes, 0xFF) ? UTF_16LE : wide(bytes, 0xFE) ? UTF_16BE : UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean wide(byte[] bytes, int first) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == (first ^ 1);
  }

  /** Without what a reader takes as signs: separators, quotes, spaces and ends of lines. */
  private static String bare(String text) {
    return text.replaceAll("[;,|\"\\s\\x00- ]", "");
  }

  private static String text(String delivered) throws IOException {
    Path file = Path.of("data/landing").resolve(delivered);

    try (InputStream bytes = Files.newInputStream(file);
        InputStream unpacked = delivered.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
      String whole = new String(unpacked.readAllBytes(), UTF_8);
      return String.join("\n", whole.lines().limit(LINES).toList()) + "\n";
    }
  }
}
