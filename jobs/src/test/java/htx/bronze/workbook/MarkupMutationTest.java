package htx.bronze.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.file.RefusedFile;
import htx.testing.Campaign;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook whose markup is changed, with right checksums, is read or refused, and no more. */
class MarkupMutationTest {
  private static final int SEEDS = Campaign.rounds(1_500, 200_000);

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

  @TempDir Path folder;

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
}
