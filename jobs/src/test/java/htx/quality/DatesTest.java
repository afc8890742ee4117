package htx.quality;

import static org.assertj.core.api.Assertions.assertThat;

import htx.table.Message;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final Conditions NONE = new Conditions(null, References.NONE);

  private static Reading read(Cell.Type type, String text) {
    return Dates.day().readAny(new Cell(type, text), NONE);
  }

  private static String code(Reading reading) {
    return reading.issue().map(Message::code).orElse("none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"05/3/2016", "5.3.2016", "05-03-2016", " 05/03/2016\u00A0"})
  void theDayComesFirst(String text) {
    assertThat(read(Cell.Type.TEXT, text).value()).contains(LocalDate.of(2016, 3, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016-03-05",
        "2016/3/5",
        "2016.03.05",
        "2016-03-05 00:00:00",
        "2016-03-05T00:00",
        "2016-03-05T00:00:00.000",
        "05/03/2016 00:00",
        "ngày 5 tháng 3 năm 2016",
        "Ngày 05 tháng 03 năm 2016"
      })
  void daysThatCanBeNoOtherAreRead(String text) {
    assertThat(read(Cell.Type.TEXT, text).value()).contains(LocalDate.of(2016, 3, 5));
  }

  @Test
  void aMessageSaysWhatKeepsATextFromBeingADay() {
    assertThat(told("5/3/16"))
        .isEqualTo(
            "\"5/3/16\" is not a day (the year has two digits only); day/month/year such as"
                + " 05/3/2016 is expected");
    assertThat(told("02/13/2025")).contains("the month perhaps stands before the day");
    assertThat(told("2016-03-05 13:45")).contains("it holds a time of day");
    assertThat(told("3/5/2016 12:00:00 AM")).contains("it holds a time of day");
    assertThat(told("31/02/2025")).startsWith("\"31/02/2025\" is not a day; day/month");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\u00005/03/2016", "05/03/2016\u0007", "05/03/2\n016"})
  void aDayThatMayHaveLostADigitIsRefused(String text) {
    assertThat(code(read(Cell.Type.TEXT, text))).isEqualTo("V_CONTROL_CHARACTER");
  }

  private static String told(String text) {
    return read(Cell.Type.TEXT, text).issue().orElseThrow().words().en();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"02/13/2025", "31/02/2025", "2025-13-01", "2016", "5/3/16", "05/03.2016", "?"})
  void whatIsNoDayIsInvalid(String text) {
    assertThat(code(read(Cell.Type.TEXT, text))).isEqualTo("V_DATE_INVALID");
  }

  @Test
  void dateCellsAreTakenAsTheyAre() {
    assertThat(read(Cell.Type.DATE, "2016-03-05").value()).contains(LocalDate.of(2016, 3, 5));
    assertThat(code(read(Cell.Type.DATE, "1900-02-29"))).isEqualTo("V_DATE_RANGE");
    assertThat(code(read(Cell.Type.DATE, "1899-12-30"))).isEqualTo("V_DATE_RANGE");
  }

  @Test
  void aDateCellThatShowsAMonthOnlyIsNoDay() {
    assertThat(code(read(Cell.Type.DATE, "2016-03"))).isEqualTo("V_DATE_INVALID");
    assertThat(read(Cell.Type.DATE, "2016-03").issue().orElseThrow().words().en())
        .contains("\"2016-03\"", "the cell shows a month or a year only");
    assertThat(read(Cell.Type.DATE, "2016-03-01").value()).contains(LocalDate.of(2016, 3, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "2958466", "45000.99999"})
  void numbersOutsideTheCalendarAreOutOfRange(String serial) {
    assertThat(code(read(Cell.Type.NUMBER, serial))).isEqualTo("V_DATE_RANGE");
  }

  @Test
  void aBareNumberIsNoDay() {
    assertThat(code(read(Cell.Type.NUMBER, "42434"))).isEqualTo("V_DATE_INVALID");
  }
}
