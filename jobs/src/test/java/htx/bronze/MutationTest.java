package htx.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.file.RefusedFile;
import htx.bronze.text.CsvReaderTest;
import htx.bronze.workbook.Xlsx;
import htx.testing.Campaign;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with a few bytes changed is refused, or it still says exactly what it said. */
class MutationTest {
  private static final int SEEDS = Campaign.rounds(1_500, 200_000);

  @TempDir Path folder;

  @Test
  void noByteOfAWorkbookChangesAValueUnnoticed() {
    assertThat(refusedOf(Xlsx.sample(), "a.xlsx", Xlsx::read)).isGreaterThan(SEEDS / 2);
  }

  @Test
  void noChangedMarkupOfAWorkbookDoesMoreThanToRefuseIt() {
    byte[] good = Xlsx.sample();
    List<String> parts =
        List.of(
            Xlsx.SHEET,
            "xl/workbook.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/_rels/workbook.xml.rels",
            "[Content_Types].xml");
    int refused = 0;

    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      String part = parts.get(random.nextInt(parts.size()));
      UnaryOperator<String> change = MARKUP.get(random.nextInt(MARKUP.size())).of(random);
      Path file = Xlsx.file(folder, "a.xlsx", Xlsx.remade(good, part, change));

      try {
        Xlsx.read(file);
      } catch (RefusedFile e) {
        assertThat(e.finding().code()).as("seed " + seed).matches("[FSX]_[A-Z_0-9]+");
        assertThat(e.finding().words().en()).as("seed " + seed).endsWith(".");
        refused++;
      }
    }

    assertThat(refused).isGreaterThan(SEEDS / 10).isLessThan(SEEDS);
  }

  /** A change of markup, chosen at random. */
  private interface Change {
    UnaryOperator<String> of(Random random);
  }

  private static final List<Change> MARKUP =
      List.of(
          random -> anyOf("<[^>]*>", "", random),
          random -> anyOf("<[^>?]*>", "$0$0", random),
          random -> anyOf("(?<==)\"[^\"]*\"", "\"\"", random),
          random -> anyOf("(?<==)\"[^\"]*\"", "\"-1\"", random),
          random -> anyOf("(?<==)\"[^\"]*\"", "\"99999999999\"", random),
          random -> anyOf("(?<==)\"[^\"]*\"", "\"A1:\u0302XFD9\"", random),
          random -> anyOf("\\d+", "1e999999999", random),
          random -> anyOf("\\d+", "3392,1", random),
          random -> anyOf(" [a-zA-Z:]+=\"[^\"]*\"", "", random),
          random -> anyOf("<row.*?</row>", "", random),
          random -> anyOf("(<row.*?</row>)(<row.*?</row>)", "$2$1", random),
          random -> anyOf("</sheetData>", "$0<mergeCells><mergeCell ref=\"B\"/>", random),
          random ->
              anyOf(
                  "</sheetData>", "$0<mergeCells><mergeCell ref=\"A2:C9\"/></mergeCells>", random),
          random -> anyOf("numFmtId=\"\\d+\"", "numFmtId=\"14\"", random));

  /** One of the places where a pattern is found, replaced; nothing where it is nowhere. */
  private static UnaryOperator<String> anyOf(String pattern, String instead, Random random) {
    return xml -> {
      Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(xml);
      long places = found.results().count();
      StringBuilder changed = new StringBuilder();
      found.reset();

      for (long place = places == 0 ? 0 : 1 + random.nextInt((int) places); place > 0; place--) {
        found.find();

        if (place == 1) {
          found.appendReplacement(changed, instead);
        }
      }

      return found.appendTail(changed).toString();
    };
  }

  @Test
  void noByteOfAPackedTextChangesAValueUnnoticed() {
    StringBuilder roster = new StringBuilder("so,ten,ngay\n");

    for (int i = 0; i < 300; i++) {
      roster.append(i * 7919).append(",Nguyễn Văn ").append(i).append(",05/3/2016\n");
    }
    byte[] bytes = CsvReaderTest.packed(roster.toString().getBytes(UTF_8));

    assertThat(refusedOf(bytes, "a.csv.gz", file -> CsvReaderTest.read(file, ',', UTF_8)))
        .isGreaterThan(SEEDS / 2);
  }

  private int refusedOf(byte[] good, String name, Function<Path, String> reader) {
    String expected = reader.apply(Xlsx.file(folder, name, good));
    int refused = 0;

    for (int seed = 0; seed < SEEDS; seed++) {
      Path file = Xlsx.file(folder, name, mutated(good, new Random(seed)));

      try {
        assertThat(reader.apply(file)).as("seed " + seed).isEqualTo(expected);
      } catch (RefusedFile e) {
        assertThat(e.finding().code()).as("seed " + seed).matches("[FPSX]_[A-Z_0-9]+");
        refused++;
      }
    }

    return refused;
  }

  private static byte[] mutated(byte[] good, Random random) {
    byte[] bytes = good.clone();
    int changes = 1 + random.nextInt(3);

    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
    }

    return bytes;
  }
}
