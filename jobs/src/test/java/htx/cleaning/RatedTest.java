package htx.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import htx.sheet.Sheet;
import htx.silver.AnnualReturn;
import htx.silver.Quarantine;
import htx.source.AnnualReturns;
import org.junit.jupiter.api.Test;

/**
 * Ratings by the circulars of {@link KnownHere}: 01/2020 is given other points there than it has,
 * so that it shows which circular was followed.
 */
class RatedTest {
  private static final String EMPTY = " |".repeat(13);

  /** A return of one cooperative. */
  private static Judged rated(int year, String score, String rating, String circular) {
    String text =
        """
        Kỳ báo cáo từ 15/12/%d đến 14/12/%d; ĐVT: triệu đồng
        STT | Mã số | Tên HTX | Thành viên | | | Lao động thường xuyên | | Doanh thu | | Lợi nhuận | Thu nhập bình quân (triệu đồng/người/tháng) | Tổng tài sản | Nộp ngân sách | Cán bộ quản lý | | Đánh giá | |
         | | | Tổng số | Nữ | DTTS | Tổng số | Thành viên | Tổng số | Với thành viên | | | | | Sơ cấp, trung cấp | Cao đẳng, đại học | Điểm | Xếp loại | Thông tư
        1 | 4690000001 | HTX Mây Xanh | 9%s %s | %s | %s
        """
            .formatted(year - 1, year, EMPTY, score, rating, circular);

    return Judged.of(
        AnnualReturns.CONTRACT,
        Sheet.workbook(
            AnnualReturns.CONTRACT, (year + 1) + "-01-10_169", "htx_169_" + year + ".xlsx", text));
  }

  private static String accepted(Judged judged) {
    assertThat(judged.sheets()).contains("accepted");

    return judged.sound(AnnualReturn.RATING, AnnualReturn.CIRCULAR);
  }

  private static String issues(Judged judged) {
    return judged.issues(Quarantine.RULE, Quarantine.COLUMN_NAME, Quarantine.MESSAGE_EN);
  }

  @Test
  void aRatingFollowsTheCircularItNames() {
    assertThat(accepted(rated(2020, "62", "Khá", "01/2020/tt-bkhđt")))
        .isEqualTo("rating | circular\nfair | 01/2020/tt-bkhđt\n");
    assertThat(issues(rated(2020, "62", "Khá", "09/2017/TT-BNNPTNT")))
        .isEqualTo(
            "rule | column_name | message_en\n"
                + "I_RULE_RATING | rating | The rating does not follow the points by"
                + " 09/2017/TT-BNNPTNT: from 80 good, from 65 fair, from 50 average, below 50 weak\n");
  }

  @Test
  void withoutACircularOneInForceInThatYearIsEnough() {
    // 62 points are fair by 01/2020 only, which was not in force in 2019
    assertThat(accepted(rated(2020, "62", "Khá", ""))).contains("fair");
    assertThat(issues(rated(2019, "62", "Khá", ""))).contains("I_RULE_RATING", "09/2017");
    assertThat(accepted(rated(2019, "62", "Trung bình", ""))).contains("average");
  }

  @Test
  void beforeAnyCircularARatingStandsAsGiven() {
    assertThat(accepted(rated(2016, "62", "Tốt", ""))).contains("good");
  }

  @Test
  void aCircularNotInForceAndOneThatIsNotListedAreRefused() {
    assertThat(issues(rated(2019, "85", "Tốt", "01/2020/TT-BKHĐT")))
        .isEqualTo(
            "rule | column_name | message_en\n"
                + "I_RULE_CIRCULAR | circular | The circular is not in force on 2019-12-14;"
                + " in force: 09/2017/TT-BNNPTNT\n");
    assertThat(issues(rated(2019, "85", "Tốt", "9/2017")))
        .isEqualTo(
            "rule | column_name | message_en\n"
                + "V_CODE | circular | No such circular is listed; there are:"
                + " 01/2020/TT-BKHĐT, 09/2017/TT-BNNPTNT\n");
  }

  @Test
  void aFineMakesACooperativeWeakWhateverItsPoints() {
    assertThat(accepted(rated(2020, "85", "Yếu", "01/2020/TT-BKHĐT"))).contains("weak");
  }
}
