package htx.cleaning.planted;

import static htx.cleaning.planted.PlantedColumn.sums;
import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.PlantedColumn.unread;
import static htx.cleaning.planted.SharedColumns.organisation;
import static htx.cleaning.planted.Slip.CONTROL;
import static htx.cleaning.planted.Slip.EITHER;
import static htx.cleaning.planted.Slip.FAILED;
import static htx.cleaning.planted.Slip.HALF;
import static htx.cleaning.planted.Slip.IN_WORDS;
import static htx.cleaning.planted.Slip.NEGATIVE;
import static htx.cleaning.planted.Slip.NO_SUCH_WORD;
import static htx.cleaning.planted.Slip.NO_VALUE;
import static htx.cleaning.planted.Slip.OTHER_UNIT;
import static htx.cleaning.planted.Slip.POINTED;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Slip.over;
import static htx.cleaning.planted.Writing.counted;
import static htx.cleaning.planted.Writing.either;
import static htx.cleaning.planted.Writing.numbers;
import static htx.cleaning.planted.Writing.partOf;

import htx.silver.AnnualReturn;
import htx.source.AnnualReturns;
import java.util.List;

/** Made sheets of what cooperatives reported of their year. */
final class ReturnsForm {
  static final PlantedForm FORM =
      new PlantedForm(
          AnnualReturns.CONTRACT,
          "2019-01-10_169",
          "htx_169_2018.xlsx",
          List.of(PlantedForm.UNIT),
          List.of(
              "STT | Mã số | Tên HTX, LHHTX | Thành viên | | | Lao động thường xuyên | | Doanh thu"
                  + " | | Lợi nhuận sau thuế | Thu nhập bình quân (triệu đồng/người/tháng)"
                  + " | Tổng tài sản | Nộp ngân sách | Cán bộ quản lý | | Đánh giá | |",
              " | | | Tổng số | Trong đó: Nữ | Dân tộc thiểu số | Tổng số | Thành viên | Tổng số"
                  + " | Với thành viên | | | | | Sơ cấp, trung cấp | Cao đẳng, đại học | Điểm"
                  + " | Xếp loại | Thông tư"),
          List.of(
              organisation(2, AnnualReturn.ORG_ID).and(FAILED, NO_VALUE),
              unread(3, either("HTX Mây", "", "HTX Gió", "")),
              sums(
                  4, AnnualReturn.MEMBERS, counted(3000), error("", "R_MISSING"), IN_WORDS, EITHER),
              sums(5, AnnualReturn.WOMEN, partOf(4, 0, 0), over(4), HALF, EITHER).asking(4),
              sums(6, AnnualReturn.ETHNIC_MINORITY, partOf(4, 0, 0), over(4), FAILED).asking(4),
              sums(7, AnnualReturn.WORKERS, counted(500), NO_VALUE, CONTROL),
              sums(8, AnnualReturn.MEMBER_WORKERS, partOf(7, 0, 0), over(7)).asking(7),
              sums(9, AnnualReturn.REVENUE, numbers(90_000, 2, 6, 0), POINTED, FAILED, OTHER_UNIT),
              sums(10, AnnualReturn.REVENUE_WITH_MEMBERS, partOf(9, 6, 0), over(9)).asking(9),
              sums(11, AnnualReturn.PROFIT, numbers(5_000, 1, 6, 0), IN_WORDS),
              texts(
                  12,
                  AnnualReturn.INCOME_PER_WORKER,
                  either("4,5", "4500000", "#5", "5000000"),
                  IN_WORDS,
                  NEGATIVE),
              sums(13, AnnualReturn.ASSETS, numbers(900_000, 0, 6, 0), NEGATIVE, NO_VALUE),
              sums(14, AnnualReturn.TAX, numbers(900, 1, 6, 0), NEGATIVE, CONTROL),
              sums(15, AnnualReturn.MANAGERS_BASIC, counted(9), HALF),
              sums(16, AnnualReturn.MANAGERS_COLLEGE, counted(9), EITHER),
              texts(
                      17,
                      AnnualReturn.SCORE,
                      either("85", "85.00", "#92.5", "92.50"),
                      error("", "R_MISSING"),
                      error("101", "I_RULE_BOUNDS"),
                      IN_WORDS)
                  .asking(18),
              texts(
                      18,
                      AnnualReturn.RATING,
                      either("Tốt", "good", "TỐT", "good"),
                      error("", "R_MISSING"),
                      error("Khá", "I_RULE_RATING"),
                      NO_SUCH_WORD)
                  .asking(17, 19),
              texts(
                  19,
                  AnnualReturn.CIRCULAR,
                  either("09/2017/TT-BNNPTNT", "09/2017/TT-BNNPTNT"),
                  error("01/2020/TT-BKHĐT", "I_RULE_CIRCULAR"),
                  error("99/2017/TT-BNNPTNT", "V_CODE"))));

  private ReturnsForm() {}
}
