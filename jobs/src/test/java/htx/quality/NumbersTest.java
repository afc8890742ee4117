package htx.quality;

import static org.assertj.core.api.Assertions.assertThat;

import htx.table.Message;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static final Conditions MILLIONS = new Conditions(MoneyUnit.MILLION, References.NONE);

  private static Reading text(Reader reader, String text) {
    return reader.readAny(new Cell(Cell.Type.TEXT, text), MILLIONS);
  }

  private static Reading number(Reader reader, String stored) {
    return reader.readAny(new Cell(Cell.Type.NUMBER, stored), MILLIONS);
  }

  private static String code(Reading reading) {
    return reading.issue().map(Message::code).orElse("none");
  }

  @Test
  void aDotPartsThousandsInText() {
    assertThat(text(Numbers.count(), "1.234").value()).contains(1234L);
    assertThat(text(Numbers.count(), "1.234.567").value()).contains(1234567L);
    assertThat(text(Numbers.count(), "1\u00A0234\u00A0567").value()).contains(1234567L);
  }

  @Test
  void aCommaPartsTheFraction() {
    assertThat(text(Numbers.decimal(18, 3), "1.234,50").value())
        .contains(new BigDecimal("1234.500"));
    assertThat(text(Numbers.decimal(18, 3), "178.941,775").value())
        .contains(new BigDecimal("178941.775"));
  }

  @Test
  void groupsOfOtherThanThreeDigitsAreNoNumber() {
    assertThat(code(text(Numbers.decimal(18, 3), "12.5"))).isEqualTo("V_NUMBER");
    assertThat(code(text(Numbers.decimal(18, 3), "1,234.50"))).isEqualTo("V_NUMBER");
    assertThat(code(text(Numbers.count(), "khoảng 5 trăm"))).isEqualTo("V_NUMBER");
  }

  @Test
  void numberCellsAreTakenAsStoredAndRoundedOnce() {
    assertThat(number(Numbers.decimal(9, 2), "0.30000000000000004").value())
        .contains(new BigDecimal("0.30"));
    assertThat(number(Numbers.decimal(9, 2), "1.005").value()).contains(new BigDecimal("1.01"));
    assertThat(number(Numbers.count(), "1.234E3").value()).contains(1234L);
  }

  @Test
  void moneyIsReadInTheUnitOfTheSheetAsWholeDong() {
    assertThat(text(Numbers.money(), "1.234,5").value()).contains(new BigDecimal("1234500000"));
    assertThat(number(Numbers.money(), "0.1234567").value()).contains(new BigDecimal("123457"));
    assertThat(text(Numbers.money(MoneyUnit.BILLION), "36,52").value())
        .contains(new BigDecimal("36520000000"));
    assertThat(text(Numbers.money(), "(5,2)").value()).contains(new BigDecimal("-5200000"));
  }

  @Test
  void moneyWithoutAnyUnitIsRefused() {
    Reading reading =
        Numbers.money()
            .readAny(new Cell(Cell.Type.TEXT, "5"), new Conditions(null, References.NONE));

    assertThat(code(reading)).isEqualTo("V_UNIT");
  }

  @Test
  void aUnitInTheCellMustBeTheDeclaredOne() {
    assertThat(text(Numbers.money(), "5 triệu").value()).contains(new BigDecimal("5000000"));
    assertThat(code(text(Numbers.money(), "36,52 tỷ đồng"))).isEqualTo("V_UNIT");
    assertThat(code(text(Numbers.count(), "12 người"))).isEqualTo("V_UNIT");
  }

  @Test
  void aPercentageBecomesAFractionAndAFractionIsRefused() {
    assertThat(text(Numbers.percent(9, 6), "7,2").value()).contains(new BigDecimal("0.072000"));
    assertThat(text(Numbers.percent(9, 6), "12%").value()).contains(new BigDecimal("0.120000"));
    assertThat(code(number(Numbers.percent(9, 6), "0.12"))).isEqualTo("V_PERCENT_MIXED");
  }

  @Test
  void whatTheColumnCannotHoldIsRefusedWithoutWritingItOut() {
    assertThat(code(number(Numbers.money(), "1E+309"))).isEqualTo("V_RANGE");
    assertThat(code(number(Numbers.money(), "1E+9999"))).isEqualTo("V_RANGE");
    assertThat(code(number(Numbers.count(), "NaN"))).isEqualTo("V_RANGE");
    assertThat(code(text(Numbers.count(), "Infinity"))).isEqualTo("V_RANGE");
  }

  @Test
  void aPartOfAThingIsNoCount() {
    assertThat(code(number(Numbers.count(), "12.5"))).isEqualTo("V_NOT_WHOLE");
    assertThat(number(Numbers.count(), "12.000000000000002").value()).contains(12L);
  }

  @Test
  void damagedCellsAreRefusedAndBlankOnesSayNothing() {
    Reader count = Numbers.count();

    assertThat(code(count.readAny(new Cell(Cell.Type.ERROR, "#DIV/0!"), MILLIONS)))
        .isEqualTo("V_ERROR_CELL");
    assertThat(code(count.readAny(new Cell(Cell.Type.FORMULA, "A1+A2"), MILLIONS)))
        .isEqualTo("V_FORMULA_NO_VALUE");
    assertThat(code(text(count, "9".repeat(40_000)))).isEqualTo("V_TOO_LONG");
    assertThat(text(count, " \u00A0").value()).isEmpty();
    assertThat(text(count, " \u00A0").issue()).isEmpty();
  }

  @Test
  void messagesQuoteTheCellAndSayWhatIsExpected() {
    Message issue = text(Numbers.count(), "nhiều").issue().orElseThrow();

    assertThat(issue.words().vi()).isEqualTo("\"nhiều\" không phải là số; cần số như 1.234.567,8");
    assertThat(issue.words().en())
        .isEqualTo("\"nhiều\" is not a number; one such as 1.234.567,8 is expected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1.000",
        "1.000-",
        "(1.000)",
        "−1.000",
        "– 1.000",
        "- 1 000",
        "1\u202F000−",
        "(1\u2009000)"
      })
  void aMinusIsReadHoweverItIsWritten(String text) {
    assertThat(text(Numbers.count(), text).value()).contains(-1000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"+5", "5", "5,0", "\u00A05 "})
  void aPlusSaysNothingNew(String text) {
    assertThat(text(Numbers.count(), text).value()).contains(5L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(5",
        "5)",
        "-5-",
        "(-5)",
        "5²",
        "５",
        "1'000",
        "1,234.5",
        "1.23.456",
        "1 23",
        "12:30",
        "--5"
      })
  void whatIsHalfANumberIsNone(String text) {
    assertThat(code(text(Numbers.decimal(18, 3), text))).isEqualTo("V_NUMBER");
  }

  @Test
  void threeDigitsBehindACommaAreNotTakenForPartsOfWhatIsWhole() {
    Conditions dong = new Conditions(MoneyUnit.DONG, References.NONE);

    assertThat(code(text(Numbers.count(), "1,000"))).isEqualTo("V_NUMBER_AMBIGUOUS");
    assertThat(code(Numbers.money().readAny(Cell.text("150,000"), dong)))
        .isEqualTo("V_NUMBER_AMBIGUOUS");
    assertThat(code(text(Numbers.decimal(18, 2), "12,500"))).isEqualTo("V_NUMBER_AMBIGUOUS");
    assertThat(text(Numbers.decimal(18, 3), "12,500").value()).contains(new BigDecimal("12.500"));
    assertThat(text(Numbers.decimal(5, 2), "82,125").value()).contains(new BigDecimal("82.13"));
    assertThat(text(Numbers.money(), "1,234").value()).contains(new BigDecimal("1234000"));
    assertThat(text(Numbers.decimal(18, 2), "0,125").value()).contains(new BigDecimal("0.13"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\u00002", "12\u0007", "12\n34", "1\t234", "1\uD8002", "\u0000"})
  void aNumberThatMayHaveLostADigitIsRefused(String text) {
    assertThat(code(text(Numbers.count(), text))).isEqualTo("V_CONTROL_CHARACTER");
  }

  @Test
  void whatProgramsMakeOfNumbersIsNamed() {
    assertThat(number(Numbers.money(), "3392,1").issue().orElseThrow().words().en())
        .startsWith("\"3392,1\" cannot be read as a number (a number cell stored wrongly");
    assertThat(text(Numbers.money(), "4,69E+09").issue().orElseThrow().words().en())
        .contains("written in scientific form");
    assertThat(code(text(Numbers.money(), "1E309"))).isEqualTo("V_RANGE");
  }
}
