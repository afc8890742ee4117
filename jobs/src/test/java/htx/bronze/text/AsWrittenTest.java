package htx.bronze.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import htx.bronze.file.RefusedFile;
import htx.bronze.workbook.Xlsx;
import htx.table.Message;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text files as the programs of offices write them, and broken ones with the place of the fault.
 */
class AsWrittenTest {
  private static final String READ = "1: 1 text a | 2 text b\n2: 1 text 1 | 2 text x\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"sep=,", "\"sep=,\"", "SEP=,", "sep=,,,,", "sep=|", "sep=\t"})
  void aFirstLineMayNameTheSeparator(String first) {
    String separator = first.replaceAll("(?i)\"?sep=(.).*", "$1");
    String text = first + "\r\na" + separator + "b;c\r\n1" + separator + "x\r\n";

    assertThat(read(text.getBytes(UTF_8)))
        .isEqualTo("1: 1 text " + first + "\n2: 1 text a | 2 text b;c\n3: 1 text 1 | 2 text x\n");
    assertThat(read(("#\n" + text).getBytes(UTF_8))).contains("3: 1 text a" + separator + "b |");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=:", "sep=", "sep=;,"})
  void aFirstLineThatNamesNoSeparatorIsRefused(String first) {
    Message refused = refusal((first + "\na;b\n").getBytes(UTF_8));

    assertThat(refused.code() + " " + refused.place()).isEqualTo("F_SEPARATOR 1");
    assertThat(refused.words().en()).contains("'" + first + "'", ",;tab|");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "a;b/1;\"x/2;y/=2",
        "a;b/1;x/\"2/3\";\"y/3;z/=4",
        "a;b/\"1\"\"/2\";x/3;\"y\"z/=4",
        "a;b/\"1/2/3\";\"x\"y/=4",
        "/#/a;b/1;\"y/=4",
        "a;\"b/1;x/=1",
        "a;b/1;\"x=2"
      })
  void aBrokenQuoteNamesTheLineWhereItWasOpened(String lines, String line) {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      Message refused = refusal(lines.replace("/", end).getBytes(UTF_8));

      assertThat(refused.code() + " " + refused.place()).as(end).isEqualTo("P_QUOTE " + line);
      assertThat(refused.words().en()).startsWith("The quote opened in line " + line + " ");
    }
  }

  @Test
  void aQuoteLeftOpenInALongFileIsToldAsOneAndALongLineAsItself() {
    String lines = "1;x\n".repeat(300_000);
    Message open = refusal(("a;b\n1;\"y\n" + lines).getBytes(UTF_8));
    Message closedFarBelow = refusal(("a;b\n1;\"y\n" + lines + "2;z\";\n").getBytes(UTF_8));
    Message longLine = refusal(("a;b\n1;x\n2;" + "y".repeat(1 << 20)).getBytes(UTF_8));

    assertThat(open.code() + " " + open.place()).isEqualTo("P_QUOTE 2");
    assertThat(closedFarBelow.code() + " " + closedFarBelow.place()).isEqualTo("P_QUOTE 2");
    assertThat(longLine.code() + " " + longLine.place()).isEqualTo("X_LINE 3");
    assertThat(read(("a;b\n1;" + "y".repeat((1 << 20) - 2)).getBytes(UTF_8))).endsWith("yy\n");
  }

  @Test
  void bytesThatAreNoTextAreToldByLineAndOffset() {
    // "a;b", line end, "Chè": è is the bytes 6 and 7
    byte[] broken = "a;b\nChè;1\r\nĐ;2\n".getBytes(UTF_8);
    byte[] last = broken.clone();
    broken[7] = 'e';
    last[12] = (byte) 0xFF;
    Message refused = refusal(broken);

    assertThat(refused.code() + " " + refused.place()).isEqualTo("F_ENCODING 2");
    assertThat(refused.words().en())
        .startsWith("The text is not in UTF-8 (line 2, after 6 bytes). Save");
    assertThat(refusal(last).words().vi()).contains("(dòng 3, sau 12 byte)");
    assertThat(refusal("\uFEFFa;b\n1;\uFFFF\n".getBytes(UTF_8)).code()).isEqualTo("F_ENCODING");
    assertThat(refusal(Arrays.copyOf("1;Đ".getBytes(UTF_8), 3)).words().en())
        .contains("(line 1, after 2 bytes)");
  }

  @Test
  void theEncodingThatItPlainlyIsIsNamed() {
    String text = "ten;xa\nHợp tác xã Chè;Định Hóa\n";
    String tones = "ten;xa\nHơ\u0323p tác xa\u0303 Chè;Đi\u0323nh Hóa\n";

    assertThat(refusal(tones.getBytes(Charset.forName("windows-1258"))).words().en())
        .contains("; it looks like windows-1258.");
    assertThat(refusal(text.getBytes(Charset.forName("windows-1252"))).words().en())
        .contains("; it looks like windows-1252.");
    assertThat(refusal(text.getBytes(UTF_16LE)).words().en()).contains("; it looks like UTF-16LE.");
    assertThat(refusal(("Đ" + text).getBytes(UTF_16BE)).words().vi())
        .contains("; có vẻ là UTF-16BE.");
    assertThat(refusal("Th\u00B8i Nguy\u00AAn;x".getBytes(Charset.forName("ISO-8859-1"))).words())
        .asString()
        .doesNotContain("looks like");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b\n1;x", "a;b\r1;x\r", "a;b\r\n1;x\n", "a;b\r1;x\r\n", "a;b\n1;x\r"})
  void linesEndAsTheyLike(String text) {
    assertThat(read(text.getBytes(UTF_8))).isEqualTo(READ);
    assertThat(read(("\uFEFF" + text).getBytes(UTF_16LE))).isEqualTo(READ);
    assertThat(read(("\uFEFF" + text).getBytes(UTF_16BE))).isEqualTo(READ);
  }

  @Test
  void severalPackedMembersAreOneTextAndPaddingIsNone() {
    byte[] first = packed("a;b\n1;");

    assertThat(read(joined(first, packed("x\n")))).isEqualTo(READ);
    assertThat(read(joined(first, packed(""), packed("x\n"), new byte[512]))).isEqualTo(READ);
  }

  @Test
  void nothingBehindOrInsidePackedMembersIsPassedOver() {
    byte[] first = packed("a;b\n1;x\n");
    byte[] second = packed("2;y\n");
    byte[] spoilt = second.clone();
    spoilt[0] = 0x1E;
    byte[] method = second.clone();
    method[2] = 7;
    Message behind = refusal(joined(first, "rest".getBytes(UTF_8)));

    assertThat(behind.code()).isEqualTo("F_FOREIGN_BYTES");
    assertThat(behind.words().en()).startsWith("4 foreign bytes stand behind what is packed");
    assertThat(refusal(joined(first, spoilt)).code()).isEqualTo("F_FOREIGN_BYTES");
    assertThat(refusal(joined(first, method)).code()).isEqualTo("F_DAMAGED");
    assertThat(refusal(joined(first, new byte[9], second)).code()).isEqualTo("F_FOREIGN_BYTES");

    for (int length = 1; length < second.length; length++) {
      byte[] cut = Arrays.copyOf(second, length);
      assertThat(refusal(joined(first, cut)).code())
          .as("cut to " + length)
          .isEqualTo("F_TRUNCATED");
    }
  }

  private String read(byte[] bytes) {
    return CsvReaderTest.read(Xlsx.file(folder, "a.csv", bytes), ';', UTF_8);
  }

  private Message refusal(byte[] bytes) {
    return catchThrowableOfType(RefusedFile.class, () -> read(bytes)).finding();
  }

  private static byte[] packed(String text) {
    return CsvReaderTest.packed(text.getBytes(UTF_8));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();

    for (byte[] part : parts) {
      whole.writeBytes(part);
    }

    return whole.toByteArray();
  }
}
