package htx.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import htx.sheet.stored.Remark;
import htx.source.ChainReturns;
import htx.source.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals are held against their lines, however they are worded and wherever they stand. */
class TotalsTest {
  private static final String GRAND = " | | Tổng cộng: 3 | | | | | | | | 1.700,5\n";

  private static Sheet register(String text) {
    return Forms.register("2019-01-10_169", text);
  }

  private static Sheet closing(String line) {
    return register(Forms.REGISTER.replace(GRAND, line + "\n"));
  }

  /** A register of lines with these capitals, and a total. */
  private static Sheet ofCapitals(String total, String... capitals) {
    StringBuilder text = new StringBuilder(Forms.REGISTER_HEAD);

    for (int i = 1; i <= capitals.length; i++) {
      text.append("#").append(i).append(" | 469000000").append(i);
      text.append(" | HTX Mây | HTX | Tân Long | Xây dựng | 05/3/2016 | | | Đang hoạt động | ");
      text.append(capitals[i - 1]).append("\n");
    }

    return register(text + " | | Tổng cộng | | | | | | | | " + total + "\n");
  }

  private static String remarks(Sheet sheet) {
    return Remark.all(sheet.outcome.remarks());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tổng cộng | | | | | | | | | | 1.700,5",
        " | Tổng số | 3 | | | | | | | | 1.700,5",
        " | | TỔNG | | | | | | | | #1700.5",
        " | | | Cộng | | | | | | | 1.700,5",
        " | | Tổng số: 3 HTX",
        " | | Tổng số vốn điều lệ: 1.700,5 triệu đồng",
        " | | Tổng số vốn điều lệ: 1,7 tỷ đồng",
        " | | | | | | | | | | 1.700,5",
        " | | Total | | | | | | | | 1.700,5",
        "#4 | | Tổng cộng | - | x | | | | | | 1.700,5"
      })
  void aRightTotalIsATotalWhateverItsWording(String line) {
    Sheet sheet = closing(line);

    assertThat(sheet.outcome.code()).isEmpty();
    assertThat(sheet.kinds()).endsWith("data total total blank note note file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Tổng cộng | | | | | | | | | | 1.701,5; K16",
        " | Tổng số | 4 | | | | | | | | 1.700,5; C16",
        " | | TỔNG | | | | | | | | #1600; K16",
        " | | | Cộng | | | | | | | 1.800; K16",
        " | | Tổng số: 4 HTX; C16",
        " | | Tổng số vốn điều lệ: 1.800 triệu đồng; C16",
        " | | Tổng số vốn điều lệ: 1,6 tỷ đồng; C16",
        " | | Tổng cộng | | | | | | | | (1.700,5); K16"
      })
  void aWrongTotalIsNamedByItsCellWhateverItsWording(String line, String place) {
    Sheet sheet = closing(line);

    assertThat(sheet.outcome.code()).isEqualTo("D_TOTAL_MISMATCH");
    assertThat(sheet.outcome.place()).isEqualTo(place);
  }

  @Test
  void sumsMayStandAboveTheirLines() {
    String above =
        Forms.REGISTER
            .replace(GRAND, "")
            .replace("I | Nông", GRAND + "I | Nông")
            .replace("thủy sản\n#1", "thủy sản | | | | | | | | | 1.700,5\n#1");

    assertThat(register(above).kinds())
        .contains("header header total group data data")
        .doesNotContain("note data");
    assertThat(register(above).outcome.code()).isEmpty();
    assertThat(register(above.replace("Tổng cộng: 3", "Tổng cộng: 4")).outcome.place())
        .isEqualTo("C8");
    assertThat(
            register(
                    above.replace(
                        "thủy sản | | | | | | | | | 1.700,5", "thủy sản | | | | | | | | | 1.600"))
                .outcome
                .place())
        .isEqualTo("K9");
  }

  @Test
  void theLinesOfAGroupStayLinesWhereTheirTotalStandsAbove() {
    Sheet sheet =
        register(Forms.REGISTER.replace(GRAND, "").replace("I | Nông", GRAND + "I | Nông"));

    assertThat(sheet.bronze).filteredOn(row -> row.getString(6).equals("data")).hasSize(3);
  }

  @Test
  void eachRoundedLineMayBeOffByHalfItsLastPlace() {
    // 1,1 + 2,2 + 3,3 = 6,6; three times 0,05 and the total's own 0,05 make 0,2
    assertThat(remarks(ofCapitals("6,8", "1,1", "2,2", "3,3"))).contains("R_TOTAL_ROUNDED 1 (K11)");
    assertThat(ofCapitals("6,8", "1,1", "2,2", "3,3").outcome.code()).isEmpty();
    assertThat(ofCapitals("6,9", "1,1", "2,2", "3,3").outcome.code()).isEqualTo("D_TOTAL_MISMATCH");
    assertThat(ofCapitals("6.601", "1.100", "2.200", "3.300").outcome.code())
        .isEqualTo("D_TOTAL_MISMATCH");
  }

  @Test
  void aTotalOverACellThatIsNoNumberIsNotJudgedButTold() {
    Sheet sheet = ofCapitals("9.999", "1.100", "nhiều");

    assertThat(sheet.outcome.code()).isEmpty();
    assertThat(remarks(sheet)).contains("R_TOTAL_UNCHECKED 1 (K10)");
  }

  @Test
  void cellsWithTheUnitOfTheirSheetAreAddedUpAndThoseWithAnotherAreNot() {
    // 1.100 + 2.200 = 3.300 million; what 2,2 billion are is not guessed
    assertThat(ofCapitals("3.300 triệu", "1.100 triệu", "2.200 tr. đồng").outcome.code()).isEmpty();
    assertThat(remarks(ofCapitals("3.300 triệu", "1.100 triệu", "2.200 tr. đồng")))
        .doesNotContain("R_TOTAL_UNCHECKED 1 (K10)");
    assertThat(ofCapitals("3.300", "1.110 triệu", "2.200").outcome.code())
        .isEqualTo("D_TOTAL_MISMATCH");
    assertThat(ofCapitals("3.310 triệu", "1.100", "2.200").outcome.code())
        .isEqualTo("D_TOTAL_MISMATCH");
    assertThat(remarks(ofCapitals("9.999", "1.100", "2,2 tỷ")))
        .contains("R_TOTAL_UNCHECKED 1 (K10)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tổng", "Tổng nhóm", "Cộng"})
  void aTotalNamesItsGroupWithOrWithoutANumberOfLines(String words) {
    String right = Forms.REGISTER.replace("Cộng I: 2", words + " I");

    assertThat(register(right).outcome.code()).isEmpty();
    assertThat(register(right).kinds()).contains("data data blank total group");
    assertThat(
            register(
                    right.replace(
                        words + " I | | | | | | | | 1.700,5", words + " I | | | | | | | | 9"))
                .outcome
                .place())
        .isEqualTo("K12");
  }

  @Test
  void aTotalOverACellWhereADigitMayBeLostIsNotJudgedButTold() {
    Sheet lost = ofCapitals("9.999", "1.100", "22\u000100");

    assertThat(lost.outcome.code()).isEmpty();
    assertThat(remarks(lost)).contains("R_TOTAL_UNCHECKED 1 (K10)");
    assertThat(ofCapitals("9.999", "1.100", "2200").outcome.code()).isEqualTo("D_TOTAL_MISMATCH");
  }

  @Test
  void columnNumbersAndHeadingsOnEveryPageEnterNoSum() {
    String numbers = "(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11)\n";
    String head = Forms.REGISTER_HEAD.lines().skip(5).reduce("", (all, line) -> all + line + "\n");
    Sheet sheet =
        register(
            Forms.REGISTER
                .replace("I | Nông", numbers + "I | Nông")
                .replace("#2 | 4690000002", head + numbers + "#2 | 4690000002"));

    assertThat(sheet.outcome.code()).isEmpty();
    assertThat(sheet.kinds()).contains("header header header group data header header header data");
    assertThat(remarks(sheet)).contains("R_HEADER_REPEAT 2 (11, 12)");
  }

  @Test
  void aTotalOfEachPageIsOfThatPage() {
    String line =
        " | 469000000%s | HTX Mây | HTX | Tân Long | Xây dựng | 05/3/2016 | | | Đang hoạt động | %s\n";
    String pages =
        Forms.REGISTER_HEAD
            + "#1"
            + String.format(line, 1, "100")
            + " | | Cộng trang 1 | | | | | | | | 100\n"
            + "#2"
            + String.format(line, 2, "50")
            + " | | Cộng trang 2 | | | | | | | | 50\n";

    assertThat(register(pages).outcome.code()).isEmpty();
    assertThat(register(pages.replace("| 50\n | | Cộng", "| 60\n | | Cộng")).outcome.code())
        .isEqualTo("D_TOTAL_MISMATCH");
  }

  @Test
  void anOrganisationWhoseNameStartsLikeATotalIsALine() {
    Sheet sheet =
        register(
            Forms.REGISTER.replace("HTX Mây Xanh", "Cộng Hòa").replace("HTX Gió Mai", "Tổng hợp"));

    assertThat(sheet.bronze).filteredOn(row -> row.getString(6).equals("data")).hasSize(3);
    assertThat(sheet.outcome.code()).isEmpty();
  }

  @Test
  void aTotalInBracketsIsCheckedAsOthersAre() {
    String below = Forms.REGISTER.replace("Ghi chú:", "(Tổng số: %s HTX)\nGhi chú:");

    assertThat(Forms.register("2019-01-10_169", below.formatted("3")).outcome.code()).isEmpty();
    assertThat(Forms.register("2019-01-10_169", below.formatted("4")).outcome.words().en())
        .isEqualTo("Cell A18 (lines) states 4, the lines add up to 3");
  }

  private static Sheet withLine(String label, String numbers) {
    return Sheet.workbook(
        ChainReturns.CONTRACT,
        "2019-01-10_169",
        "chuoi_169_2018.xlsx",
        """
         | | | | | Đơn vị tính: triệu đồng
        TT | Mã số | Tên HTX | Sản phẩm | Quy mô | | Sản lượng (tấn) | Doanh thu | Tiêu thụ qua hợp đồng (tấn) | Quy mô được chứng nhận | Số sao OCOP
         | | | | ĐVT | Số lượng
        #1 | 4690000001 | HTX Mây | Chè | ha | 40,5 | 100 | 500 | 50 | 12 | 3
        #2 | 4690000002 | HTX Gió | Chè | ha | 10 | 200 | 300 | 20 | 2 | 3
        """
            + (" | | " + label + " | | | | " + numbers + "\n")
            + " | | Tổng cộng | | | | 300 | 800 | 70\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Toàn huyện", "Tổng toàn huyện", "T.Cộng:", "TC", "Σ", "Cộng", "(Tổng số)"})
  void aTotalIsCheckedByWhateverWordsItHas(String label) {
    assertThat(withLine(label, "300 | 800 | 70").outcome.code()).isEmpty();
    assertThat(withLine(label, "300 | 801 | 70").outcome.code() + " " + label)
        .isEqualTo("D_TOTAL_MISMATCH " + label);
    assertThat(withLine(label, "300 | 800 | 70").kinds()).endsWith("data data total total file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bình quân", "Tỷ lệ (%)", "Năm 2017", "So với năm 2017 (%)", "Cơ cấu"})
  void aLineOfNumbersThatAreNoSumsEntersNoTotalAndIsToldAsUnchecked(String label) {
    Sheet sheet = withLine(label, "25,25 | 150 | 40");

    assertThat(sheet.outcome.code()).isEmpty();
    assertThat(sheet.kinds()).endsWith("data data total total file");
    assertThat(Remark.all(sheet.outcome.remarks())).contains("R_TOTAL_UNCHECKED 1 (6)");
    assertThat(withLine("HTX " + label, "25,25 | 150 | 40").kinds())
        .endsWith("data data data total file");
  }
}
