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
