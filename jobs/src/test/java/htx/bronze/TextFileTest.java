package htx.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import htx.bronze.file.Limits;
import htx.bronze.file.Lines;
import htx.bronze.file.RefusedFile;
import htx.bronze.workbook.Xlsx;
import htx.sheet.RawLine;
import htx.sheet.SheetReading;
import htx.sheet.stored.DeliveredFile;
import htx.sheet.stored.Remark;
import htx.sheet.stored.SheetOutcome;
import htx.source.FundCapitalStatement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements of capital, declared with semicolons, as they come with other separators. */
class TextFileTest {
  private static final String SEMICOLONS =
      """
      # DỮ LIỆU GIẢ LẬP; đơn vị tính: tỷ đồng
      nguon;loai_von;so_tien
      QHT;vốn điều lệ;"39,02"
      QTD3;"vốn tiếp nhận, ủy thác";3
      """;
  private static final String READ =
      """
      3 nguon=QHT loai_von=vốn điều lệ so_tien=39,02
      4 nguon=QTD3 loai_von=vốn tiếp nhận, ủy thác so_tien=3
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {",", "|", "\t"})
  void aFileWhoseHeadingsArePartedOtherwiseIsReadSoAndRemarked(String separator) {
    String other = SEMICOLONS.replace("; đơn", ", đơn").replace(";", separator);
    String quoted =
        other.replace("nguon" + separator + "loai_von", "\"nguon\"" + separator + "\"loai_von\"");
    String shown = separator.equals("\t") ? "tab" : separator;

    assertThat(read(SEMICOLONS)).isEqualTo(READ + "accepted  []");
    assertThat(read(other)).isEqualTo(READ + "accepted  [F_OTHER_SEPARATOR 1 (2)]");
    assertThat(read(quoted)).isEqualTo(READ + "accepted  [F_OTHER_SEPARATOR 1 (2)]");
    assertThat(first(other).remarks().get(0).words().en())
        .isEqualTo(
            "Columns are separated by \"" + shown + "\" instead of \";\"; the file is read by it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "UTF-16LE|/a/b/=2 a, 3 b",
        "UTF-16BE|/a/b/=2 a, 3 b",
        "UTF-8|/a/b/=2 a, 3 b",
        "UTF-8|/a/b=2 a, 3 b",
        "UTF-8|/a/HEAD/b/=2 a, 4 b; R_HEADER_REPEAT 1 (3)",
        "UTF-8|/a/b;1=2 a, 3 #fields4/3; V_NO_HEADING 1 (3:4)",
        "UTF-8|/a/b CUT=2 a, 3 #fields2/3",
        "UTF-8|/a///b/=2 a, 5 b",
        "UTF-8|/a/\"\"/b/=2 a, 4 b"
      })
  void otherWaysToWriteLinesAreReadOrRefusedAtTheirLine(String written, String expected) {
    String head = "nguon;loai_von;so_tien";
    String[] charsetAndLines = written.split("\\|", 2);
    String text =
        head
            + charsetAndLines[1]
                .replace("/", "\n")
                .replace("\\r", "\r")
                .replace("\\n", "\n")
                .replace("HEAD", head)
                .replaceAll("\\b([ab])\\b", "QHT;$1;1")
                .replaceAll(";1 CUT", "");
    byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(charsetAndLines[0]));
    String read = read(bytes);

    assertThat(
            read.replaceAll("nguon=QHT loai_von=([ab]) so_tien=1", "$1")
                .replaceAll("#fields=", "#fields")
                .replaceAll("\naccepted  \\[(.+)\\]", "; $1")
                .replaceAll("\naccepted  \\[\\]", "")
                .replace("\n", ", "))
        .isEqualTo(expected);
  }

  @Test
  void decimalCommasWithoutQuotesAmongCommasAreRefusedByTheirNumberOfFields() {
    String commas =
        "nguon,loai_von,so_tien\nQHT,vốn điều lệ,39,02\nQTD3,vốn điều lệ,3\nQTD4,vốn điều lệ,1,500,000\n";

    assertThat(read(commas))
        .isEqualTo(
            """
            2 #fields=4/3
            3 nguon=QTD3 loai_von=vốn điều lệ so_tien=3
            4 #fields=5/3
            accepted  [F_OTHER_SEPARATOR 1 (1); V_NO_HEADING 3 (2:4, 4:4, 4:5)]""");
  }

  @Test
  void aSeparatorIsTakenOnlyWhereAllHeadingsStandByItAndByNoOther() {
    String lacking = "nguon,loai_von\nQHT,vốn điều lệ\n";
    String twoTables = "nguon,loai_von,so_tien\nQHT,a,1\nnguon|loai_von|so_tien\nQHT|a|2\n";
    String declaredBelow = "nguon,loai_von,so_tien\nnguon;loai_von;so_tien\nQHT;vốn điều lệ;1\n";

    assertThat(read(lacking)).endsWith("refused F_SEPARATOR []");
    assertThat(read(twoTables)).endsWith("refused F_SEPARATOR []");
    assertThat(read(declaredBelow)).contains("3 nguon=QHT").endsWith("accepted  []");
    assertThat(read("sep=,\nnguon,loai_von,so_tien\nQHT,vốn điều lệ,1\n"))
        .isEqualTo("3 nguon=QHT loai_von=vốn điều lệ so_tien=1\naccepted  []");
  }

  @Test
  void allOtherChecksHoldByTheOtherSeparatorToo() {
    String open = "nguon,loai_von,so_tien\nQHT,\"vốn điều lệ,1\n";

    assertThat(catchThrowableOfType(RefusedFile.class, () -> read(open)).finding().code())
        .isEqualTo("P_QUOTE");
    assertThat(read("nguon,loai_von,so_tien,so_tien\nQHT,vốn điều lệ,1,2\n"))
        .endsWith("refused F_SEPARATOR []");
    assertThat(read("nguon|loai_von|so_tien\n"))
        .endsWith("refused D_ZERO_ROWS [F_OTHER_SEPARATOR 1 (1)]");
  }

  private RawLine first(String text) {
    try (Lines lines = lines(text.getBytes(UTF_8))) {
      return lines.next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Lines lines(byte[] bytes) throws IOException {
    Path file = Xlsx.file(folder, "von_2018-12-31.csv", bytes);
    return TextFile.lines(file, FundCapitalStatement.CONTRACT.layout(), Limits.DISTRICT);
  }

  private String read(String text) {
    return read(text.getBytes(UTF_8));
  }

  /** The data lines as bronze has them, and what became of the file. */
  private String read(byte[] bytes) {
    List<Row> bronze = new ArrayList<>();
    SheetReading reading =
        new SheetReading(
            FundCapitalStatement.CONTRACT.layout(),
            new DeliveredFile(
                "2019-01-15_quy", LocalDate.of(2019, 1, 15), "von_2018-12-31.csv", ""),
            "",
            (domain, value) -> "token",
            Instant.EPOCH,
            bronze::add);

    try (Lines lines = lines(bytes)) {
      lines.forEachRemaining(reading::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    SheetOutcome outcome = reading.end();
    return bronze.stream()
            .filter(row -> row.getString(6).equals("data"))
            .map(TextFileTest::drawn)
            .collect(Collectors.joining())
        + outcome.outcome().code()
        + " "
        + outcome.code()
        + " ["
        + Remark.all(outcome.remarks())
        + "]";
  }

  private static String drawn(Row row) {
    return row.getInt(5)
        + Arrays.stream((Row[]) row.get(11))
            .map(cell -> " " + cell.getString(0) + "=" + cell.getString(3))
            .collect(Collectors.joining())
        + "\n";
  }
}
