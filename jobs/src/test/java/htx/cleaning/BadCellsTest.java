package htx.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import htx.quality.Doubt;
import htx.sheet.Sheet;
import htx.silver.FundCapital;
import htx.silver.Quarantine;
import htx.silver.SupportEvent;
import htx.source.FundCapitalStatement;
import htx.source.SupportEvents;
import htx.table.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in one cell is read as it is meant, or its line is refused with the cell's place. */
class BadCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "36,52 | 36520000000",
        "'1.234,50' | 1234500000000",
        "'1\u00A0234,5' | 1234500000000",
        "36,52 tỷ đồng | 36520000000",
        "36,52 tỷ | 36520000000",
        "5 triệu | V_UNIT 3",
        "1.000.000 đ | V_UNIT 3",
        "NaN | V_RANGE 3",
        "Infinity | V_RANGE 3",
        "1E+309 | V_RANGE 3",
        "12% | V_UNIT 3",
        "hai tỷ | V_NUMBER 3",
        "-1 | I_RULE_NEGATIVE 3",
        "'1,234,567' | V_NUMBER 3"
      })
  void moneyInBillions(String written, String outcome) {
    assertThat(capital(written)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "05/3/2018, 2018-03-05",
    "5.3.2018, 2018-03-05",
    "2018-03-05, 2018-03-05",
    "ngày 05 tháng 3 năm 2018, 2018-03-05",
    "02/13/2018, V_DATE_INVALID 3",
    "2018-13-01, V_DATE_INVALID 3",
    "31/02/2018, V_DATE_INVALID 3",
    "05/3/18, V_DATE_INVALID 3",
    "43164, V_DATE_INVALID 3",
    "05/3/1899, V_DATE_RANGE 3",
    "05/3/2019, V_DATE_RANGE 3",
    "05/3/2017, D_OTHER_YEAR 3"
  })
  void days(String written, String outcome) {
    assertThat(event("TV-1", written, "Nhà văn hóa", SupportEvent.HELD_ON)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; DROP TABLE x",
        "${jndi:ldap://x}",
        "<script>alert(1)</script>",
        "_x0041_",
        "=1+1",
        "@SUM(A1)",
        "-2+3"
      })
  void whatMeansSomethingToOtherProgramsIsATextLikeAnyOther(String written) {
    assertThat(event("TV-1", "05/3/2018", written, SupportEvent.PLACE)).isEqualTo(written);
  }

  @Test
  void textsArePutIntoOneWritingAndLongOnesRefused() {
    assertThat(event("TV-1", "05/3/2018", "Ðịnh  Hóa\u00A0", SupportEvent.PLACE))
        .isEqualTo("Định Hóa");
    assertThat(event("TV-1", "05/3/2018", "a".repeat(300), SupportEvent.PLACE)).hasSize(300);
    assertThat(event("TV-1", "05/3/2018", "a".repeat(301), SupportEvent.PLACE))
        .isEqualTo("V_TOO_LONG 4");
    assertThat(event("TV-1", "05/3/2018", "a".repeat(40_000), SupportEvent.PLACE))
        .isEqualTo("V_TOO_LONG 4");
    assertThat(event("TV-1", "05/3/2018", "Th¸i Nguyªn", SupportEvent.PLACE))
        .isEqualTo("V_LEGACY_FONT 4");
    assertThat(event("TV-1", "05/3/2018", "Nhà v?n hóa", SupportEvent.PLACE))
        .isEqualTo("V_LOST_LETTERS 4");
  }

  @Test
  void whatIsPutIntoItsWritingIsRemarked() {
    assertThat(events("TV-1", "05/3/2018", "Ðịnh\u0007 Hóa").remarks("2019-01-15_lien-minh"))
        .isEqualTo(Doubt.V_CONTROL + " 1 (2:4); " + Doubt.V_LOOKALIKE + " 1 (2:4)");
    assertThat(events("TV-1", "05/3/2018", "Định Hóa").remarks("2019-01-15_lien-minh")).isEmpty();
  }

  private static String capital(String amount) {
    Judged judged =
        Judged.of(
            FundCapitalStatement.CONTRACT,
            Sheet.csv(
                FundCapitalStatement.CONTRACT,
                "2019-01-15_quy",
                "von_2018-12-31.csv",
                "nguon;loai_von;so_tien\nQHT;vốn điều lệ;" + amount + "\n"));
    return outcome(judged, FundCapital.AMOUNT);
  }

  private static String event(String number, String day, String place, Field field) {
    return outcome(events(number, day, place), field);
  }

  @Test
  void aCommuneIsNamedWithItsDistrictOrTheLineIsRefused() {
    assertThat(place("Xã Tân Long", "Đồng Hỷ")).isEqualTo("05662 169");
    assertThat(place("", "")).isEmpty();
    assertThat(place("", "Đồng Hỷ")).isEqualTo("169");
    assertThat(place("Xã Tân Long", "")).isEqualTo("R_MISSING");
    assertThat(place("Xã Tân Long", "Đồng Hà")).startsWith("G_UNKNOWN_UNIT 6");
  }

  private static String place(String commune, String district) {
    Judged judged =
        Judged.of(
            SupportEvents.CONTRACT,
            Sheet.csv(
                SupportEvents.CONTRACT,
                "2019-01-15_lien-minh",
                "ho-tro_2018.csv",
                "so_hieu,loai,ngay,dia_diem,xa,huyen,luot_nguoi,kinh_phi\n"
                    + "BD-01/2018,Khóa bồi dưỡng,05/3/2018,Nhà văn hóa,"
                    + commune
                    + ","
                    + district
                    + ",30,\n"));
    String issues = judged.issues(Quarantine.RULE, Quarantine.PLACE);
    String told =
        issues.lines().count() > 1
            ? issues
            : judged.sound(SupportEvent.COMMUNE, SupportEvent.DISTRICT);

    return told.lines().skip(1).findFirst().orElse("").replaceAll("[ |]+", " ").strip();
  }

  private static Judged events(String number, String day, String place) {
    return Judged.of(
        SupportEvents.CONTRACT,
        Sheet.csv(
            SupportEvents.CONTRACT,
            "2019-01-15_lien-minh",
            "ho-tro_2018.csv",
            "so_hieu,loai,ngay,dia_diem,xa,huyen,luot_nguoi,kinh_phi\n"
                + String.join(",", number, "Khóa bồi dưỡng", day, place, "", "", "30", "")
                + "\n"));
  }

  /** The value of the only line, or what is wrong with it and where. */
  private static String outcome(Judged judged, Field field) {
    String issues = judged.issues(Quarantine.RULE, Quarantine.PLACE);
    String told = issues.lines().count() > 1 ? issues : judged.sound(field);

    return told.lines().skip(1).findFirst().orElse("").replace(" | ", " ");
  }
}
