package htx;

import static org.assertj.core.api.Assertions.assertThat;

import htx.job.Codes;
import htx.table.Code;
import htx.table.Language;
import htx.table.Telling;
import htx.table.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All reasons that people are told, wherever in the house they are declared. */
class CodesTest {
  private static final Path PAGE = Path.of("jobs/CODES.md");
  private static final Path MAIN = Path.of("jobs/src/main/java/htx");
  private static final Pattern WRITTEN_CODE = Pattern.compile("\"[A-Z]_[A-Z_]+\"");
  private static final Pattern DECLARED = Pattern.compile("enum (\\w+) implements Code ");

  @Test
  void thePageListsEveryCodeAsItIsTold() throws IOException {
    if ("write".equals(System.getProperty("codes"))) {
      Files.writeString(PAGE, CodeList.page());
    }

    assertThat(PAGE)
        .as("renew it: mvn -o test -Dtest=CodesTest -Dcodes=write")
        .content()
        .isEqualTo(CodeList.page());
    assertThat(CodeList.page())
        .contains("| `V_NUMBER` | ô, từ chối<br>*cell, refused* | … không phải là số;");
  }

  @Test
  void everyCodeHasSentencesWithTheSamePlacesAndAdviceInBothLanguages() {
    codes()
        .forEach(
            code -> {
              Telling telling = code.telling();
              assertThat(telling.sentences()).as(code.name()).hasSizeBetween(1, 2);
              assertThat(telling.sentences())
                  .as(code.name())
                  .allMatch(words -> places(words.vi()) == places(words.en()));
              assertThat(telling.advice().vi()).as(code.name()).endsWith(".");
              assertThat(telling.advice().en()).as(code.name()).endsWith(".");
            });

    assertThat(places("%s of %s")).isEqualTo(2);
  }

  @Test
  void noCodeIsWrittenAsATextAndAllThatAreDeclaredAreListed() throws IOException {
    assertThat(found(WRITTEN_CODE, MAIN)).isEmpty();
    assertThat(found(DECLARED, MAIN))
        .hasSize(Codes.PARTS.size())
        .allMatch(
            declared ->
                codes()
                    .map(code -> ((Enum<?>) code).getDeclaringClass().getSimpleName())
                    .anyMatch(name -> declared.contains(" " + name + " ")));

    // the same search finds the codes that tests do write
    assertThat(found(WRITTEN_CODE, Path.of("jobs/src/test/java/htx/quality")))
        .contains("\"V_NUMBER\"");
  }

  @Test
  void whatAMessageNamesIsWrittenAsEachLanguageDoes() {
    Words words =
        new Words("%s dòng đến %s: %s, %s", "%s rows to %s: %s, %s")
            .filled(
                7536L,
                java.time.LocalDate.of(2021, 12, 31),
                new java.math.BigDecimal("1700.5"),
                new Words("số dòng", "lines"));

    assertThat(words.in(Language.VI)).isEqualTo("7.536 dòng đến 31/12/2021: 1.700,5, số dòng");
    assertThat(words.in(Language.EN)).isEqualTo("7,536 rows to 2021-12-31: 1,700.5, lines");
  }

  private static Stream<Code> codes() {
    return Codes.PARTS.stream().flatMap(part -> part.codes().stream());
  }

  private static long places(String sentence) {
    return Pattern.compile("%s").matcher(sentence).results().count();
  }

  /** What matches in the source of the product; what is invented has codes of its own. */
  private static List<String> found(Pattern sought, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.startsWith(MAIN.resolve("simulate")))
          .flatMap(file -> sought.matcher(text(file)).results().map(MatchResult::group))
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
