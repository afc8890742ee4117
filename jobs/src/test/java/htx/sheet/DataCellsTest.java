package htx.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import htx.sheet.stored.Remark;
import htx.source.Forms;
import htx.source.MembershipRoster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of the cells of data lines, and what is remarked of them. */
class DataCellsTest {
  private static final String HEAD =
      "so_dinh_danh,ho_ten,gioi_tinh,dien_thoai,ma_to_chuc,tu_cach,ngay_vao,ngay_ra\n";

  private static Sheet roster(String lines) {
    return Sheet.csv(
        MembershipRoster.CONTRACT, "2015-01-10_164", "thanh-vien_164_2014-12-31.csv", HEAD + lines);
  }

  private static String remarked(Sheet sheet) {
    return Remark.all(sheet.outcome.remarks());
  }

  private static String person(String written) {
    return roster(written + ",An,Nam,,4690100000,thành viên,14/12/2012,\n")
        .cells(2)
        .split("; ", -1)[0];
  }

  private static String token(String number) {
    return "so_dinh_danh=" + Sheet.TOKENS.token("person", number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "900178041134 > 900178041134",
        "900 178 041 134 > 900178041134",
        "900.178.041.134 > 900178041134",
        "=\"090078041134\" > 090078041134",
        "'090078041134 > 090078041134",
        "090178041 > 090178041"
      })
  void allWritingsOfAPersonalNumberHaveOneToken(String written, String meant) {
    assertThat(person(written)).isEqualTo(token(meant));
  }

  @ParameterizedTest
  @CsvSource({
    "90017804113.0, 13 decimals",
    "90017804.0, 10 decimals",
    "9.00178E+11, 11 exponent",
    "1178041134, 10 lost_zeros",
    "91780411341, 11 lost_zeros",
    "9001780411345, 13",
    "9001780411O4, 12 signs",
    "2012-12-14, 10 signs"
  })
  void aDamagedPersonalNumberLeavesOnlyItsLengthAndWhatHappened(String written, String left) {
    assertThat(person(written)).isEqualTo("so_dinh_danh=" + left);
  }

  @Test
  void aControlInAPersonalNumberMayBeALostDigit() {
    assertThat(person("90017804\u00001134")).isEqualTo("so_dinh_danh=12 controls");
    assertThat(person("900178041\u00001134")).isEqualTo("so_dinh_danh=13 controls");
  }

  @Test
  void separatorsWithoutAValueBehindTheHeadingsAreNoFields() {
    String line = "900178041134,An,Nam,,4690100000,thành viên,14/12/2012,";

    assertThat(roster(line + ",,\n").cells(2)).startsWith(token("900178041134"));
    assertThat(roster(line + ",,x\n").cells(2)).isEqualTo("#fields=10/8");
    assertThat(roster(line.substring(0, line.length() - 1) + "\n").cells(2))
        .isEqualTo("#fields=7/8");
  }

  @Test
  void aFieldTooManyInsideOneRecordIsNotTakenForASeparatorAtItsEnd() {
    String usual = "900178041134,An,Nam,,4690100000,thành viên,14/12/2012,\n";
    String shifted = "900178041134,An,Nam,,,4690100000,thành viên,14/12/2012,\n";

    assertThat(roster(usual + shifted).cells(3)).isEqualTo("#fields=9/8");
  }

  @Test
  void whatKeepsZerosIsTakenOffInEveryColumnAndRemarked() {
    Sheet sheet = roster("900178041134,An,Nam,,=\"4690100000\",thành viên,'14/12/2012,\n");

    assertThat(sheet.cells(2)).contains("ma_to_chuc=4690100000", "ngay_vao=14/12/2012");
    assertThat(remarked(sheet)).isEqualTo("V_WRAPPED 2 (2:5, 2:7)");
  }

  @Test
  void anApostropheBeforeASignIsOneOfTheTextsOwn() {
    Sheet sheet = roster("900178041134,An,'; DROP TABLE,,4690100000,'-1,'',\n");

    assertThat(sheet.cells(2)).contains("gioi_tinh='; DROP TABLE", "tu_cach=-1", "ngay_vao=''");
    assertThat(remarked(sheet)).isEqualTo("V_WRAPPED 1 (2:6)");
  }

  @Test
  void unusualWritingsAreRemarkedWithTheirPlaces() {
    String text =
        Forms.REGISTER
            .replace("HTX Mây Xanh", "HTX Mây\u0007 Xanh")
            .replace("HTX Gió Mai", "HTX \u00D0ồi Mai")
            .replace("0140000001", "+84 140.000.001");

    assertThat(remarked(Forms.register("2019-01-10_169", text)))
        .contains("V_CONTROL 1 (C9)", "V_LOOKALIKE 1 (C10)", "V_PHONE 1 (M9)")
        .contains("V_NUMBER_TEXT 1 (K10)", "V_DATE_TEXT 3 (G9, H10, G14)");
    assertThat(remarked(Forms.register("2019-01-10_169", Forms.REGISTER)))
        .doesNotContain("V_CONTROL", "V_LOOKALIKE", "V_PHONE");
  }
}
