package htx.bronze.workbook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import htx.bronze.file.RefusedFile;
import htx.testing.Campaign;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook whose markup is changed, with right checksums, is read or refused, and no more. */
class MarkupMutationTest {
  private static final int SEEDS = Campaign.rounds(3_000, 200_000);
  private static final byte[] GOOD = Xlsx.sample();
  private static final String REFUSED = "refused";

  /** A change of markup, chosen at random. */
  private interface Change {
    UnaryOperator<String> of(Random random);
  }

  /** What no program writes: whatever it hits, no value may be read otherwise. */
  private static final List<Change> DAMAGE =
      List.of(
          random -> anyOf("<[^>]*>", "", random),
          random -> anyOf("<[^>?]*>", "$0$0", random),
          random -> anyOf("(?<==)\"[^\"]*\"", "\"\"", random),
          random -> anyOf("(?<==)\"[^\"]*\"", "\"-1\"", random),
          random -> anyOf("(?<==)\"[^\"]*\"", "\"99999999999\"", random),
          random -> anyOf("(?<==)\"[^\"]*\"", "\"A1:\u0302XFD9\"", random),
          random -> anyOf("(<row.*?</row>)(<row.*?</row>)", "$2$1", random),
          random -> anyOf("</sheetData>", "$0<mergeCells><mergeCell ref=\"B\"/>", random));

  /** What says something else, and may be meant. */
  private static final List<Change> EDITS =
      List.of(
          random -> anyOf("\\d+", "1e999999999", random),
          random -> anyOf("\\d+", "3392,1", random),
          random -> anyOf(" [a-zA-Z:]+=\"[^\"]*\"", "", random),
          random -> anyOf("<row.*?</row>", "", random),
          random ->
              anyOf(
                  "</sheetData>", "$0<mergeCells><mergeCell ref=\"A2:C9\"/></mergeCells>", random),
          random -> anyOf("numFmtId=\"\\d+\"", "numFmtId=\"14\"", random));

  /** The parts that hold values and how they are shown. */
  private static final List<String> VALUES =
      List.of(Xlsx.SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "[Content_Types].xml");

  /** Those that name the sheets and lead to them. */
  private static final List<String> WAYS = List.of("xl/workbook.xml", "xl/_rels/workbook.xml.rels");

  @TempDir Path folder;

  @Test
  void noDamagedMarkupChangesAValueUnnoticed() {
    String expected = Xlsx.read(Xlsx.file(folder, "a.xlsx", GOOD));
    int refused = 0;

    for (int seed = 0; seed < SEEDS / 2; seed++) {
      String read = readOrRefused(seed, VALUES, DAMAGE);
      refused += read.equals(REFUSED) ? 1 : 0;
      assertThat(read).as("seed " + seed).isIn(expected, REFUSED);
    }

    assertThat(refused).isGreaterThan(SEEDS / 10).isLessThan(SEEDS / 2);
  }

  @Test
  void noChangedMarkupOfAWorkbookDoesMoreThanToRefuseIt() {
    List<Change> changes = Stream.concat(DAMAGE.stream(), EDITS.stream()).toList();
    List<String> parts = Stream.concat(VALUES.stream(), WAYS.stream()).toList();
    Map<Boolean, Long> refused =
        IntStream.range(0, SEEDS)
            .mapToObj(seed -> readOrRefused(seed, parts, changes))
            .collect(partitioningBy(REFUSED::equals, counting()));

    // both come about: the changes are neither all harmless nor all deadly
    assertThat(refused.values()).allMatch(count -> count > SEEDS / 10);
  }

  /** What a workbook with one part changed says; a refusal must be one of ours, and whole. */
  private String readOrRefused(int seed, List<String> parts, List<Change> changes) {
    Random random = new Random(seed);
    String part = parts.get(random.nextInt(parts.size()));
    UnaryOperator<String> change = changes.get(random.nextInt(changes.size())).of(random);
    Path file = Xlsx.file(folder, "a.xlsx", Xlsx.remade(GOOD, part, change));

    try {
      return Xlsx.read(file);
    } catch (RefusedFile e) {
      assertThat(e.finding().code()).as("seed " + seed).matches("[FSX]_[A-Z_0-9]+");
      assertThat(e.finding().words().en()).as("seed " + seed).endsWith(".");
      return REFUSED;
    }
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
