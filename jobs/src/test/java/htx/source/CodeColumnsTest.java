package htx.source;

import static org.assertj.core.api.Assertions.assertThat;

import htx.quality.Cell;
import htx.quality.Conditions;
import htx.quality.Reader;
import htx.quality.Reading;
import htx.quality.References;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are taken as they are meant, and what programs make of them is no other code. */
class CodeColumnsTest {
  private static final Conditions NONE = new Conditions(null, References.NONE);
  private static final List<Reader> ALL =
      List.of(Vocabulary.organisation(), Vocabulary.contractNumber(), Vocabulary.event());

  private static Reading organisation(Cell cell) {
    return Vocabulary.organisation().readAny(cell, NONE);
  }

  private static String told(Cell cell) {
    return organisation(cell).issue().map(message -> message.words().en()).orElse("taken");
  }

  @ParameterizedTest
  @CsvSource({
    "4690109195, 4690109195",
    "4690109195-001, 4690109195-001",
    "046 088 000 001, 046088000001",
    "4690 109 195, 4690109195",
    "THT-164-000002, THT-164-000002",
    "tht-164-000002, THT-164-000002",
    "46A7000012, 46A7000012",
    "0012/HTX-ĐK, 0012/HTX-ĐK",
    "1234/2005, 1234/2005"
  })
  void codesOfTheDeclaredShapesAreTaken(String written, String read) {
    assertThat(organisation(Cell.text(written)).value()).contains(read);
  }

  @Test
  void aNumberCellGivesItsDigits() {
    assertThat(organisation(new Cell(Cell.Type.NUMBER, "4690109195")).value())
        .contains("4690109195");
    assertThat(organisation(new Cell(Cell.Type.NUMBER, "4.690109195E9")).value())
        .contains("4690109195");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4.690.109.195 | a number with thousands marks",
        "4,690,109,195 | a number with thousands marks",
        "4690123907.0 | a number with decimals",
        "4690123907,00 | a number with decimals",
        "4.69E+09 | a number in scientific form",
        "4,69E+9 | a number in scientific form",
        "100109106 | a zero in front was lost",
        "46088000001 | a zero in front was lost",
        "469O109195 | a letter O, I or L among the digits",
        "46901o9195 | a letter O, I or L among the digits",
        "469010919l | a letter O, I or L among the digits",
        "THT-164-00000O | a letter O, I or L among the digits",
        "\u0422HT-164-000002 | of another alphabet (U+0422)",
        "HTX-\u039F012 | of another alphabet (U+039F)",
        "\uFF14690109195 | of another alphabet (U+FF14)",
        "14/12/2012 | it is a day",
        "2012-12-14 | it is a day",
        "2012-12-14 00:00:00 | it is a day",
        "14.12.12 | it is a day",
        "Mar-04 | it is a day",
        "4-Mar | it is a day"
      })
  void aDamagedCodeIsRefusedByWhatHappenedToIt(String written, String happened) {
    assertThat(told(Cell.text(written)))
        .startsWith("The code \"" + written + "\" was damaged: ")
        .contains(happened)
        .endsWith("expected is a tax code of 10 digits, or an old registration number");
  }

  @Test
  void cellsThatAreNoTextAreNoCodes() {
    assertThat(told(new Cell(Cell.Type.DATE, "2012-12-14"))).contains("it is a day");
    assertThat(told(new Cell(Cell.Type.NUMBER, "4690109195.5"))).contains("with decimals");
    assertThat(told(new Cell(Cell.Type.BOOL, "true"))).contains("neither text nor a number");
    assertThat(told(Cell.text("46901\u000009195"))).contains("a control character");
    assertThat(told(Cell.text("4690109195\n4690126972"))).contains("a control character");
  }

  @ParameterizedTest
  @ValueSource(strings = {"46901", "4690109195123", "THT-164-2", "HTX", "#N/A", "4690/", "-"})
  void whatHasNoDeclaredShapeIsRefused(String written) {
    assertThat(told(Cell.text(written))).contains("does not look like a code");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4.690.109",
        "12.0",
        "4.69E+09",
        "QHT-2014-0000O",
        "QHT-2014-\u041E0001",
        "14/12/2012",
        "#REF!"
      })
  void noCodeColumnMakesANewCodeOfADamagedOne(String written) {
    assertThat(ALL)
        .allMatch(
            reader ->
                reader
                    .readAny(Cell.text(written), NONE)
                    .issue()
                    .filter(issue -> issue.code().equals("V_CODE_SHAPE"))
                    .isPresent());
  }

  @Test
  void contractsAndEventsKeepTheirOwnShapes() {
    assertThat(Vocabulary.contractNumber().readAny(Cell.text("QTD1-2014-00001"), NONE).value())
        .contains("QTD1-2014-00001");
    assertThat(Vocabulary.contractNumber().readAny(Cell.text("12/2018/HĐTD"), NONE).value())
        .contains("12/2018/HĐTD");
    assertThat(Vocabulary.event().readAny(Cell.text("TV-01/2014"), NONE).value())
        .contains("TV-01/2014");
  }
}
