package htx.cleaning.planted;

import static htx.cleaning.planted.PlantedColumn.sums;
import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.PlantedColumn.unread;
import static htx.cleaning.planted.SharedColumns.organisation;
import static htx.cleaning.planted.Slip.CONTROL;
import static htx.cleaning.planted.Slip.FAILED;
import static htx.cleaning.planted.Slip.HALF;
import static htx.cleaning.planted.Slip.IN_WORDS;
import static htx.cleaning.planted.Slip.NEGATIVE;
import static htx.cleaning.planted.Slip.NO_SUCH_WORD;
import static htx.cleaning.planted.Slip.NO_VALUE;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Slip.over;
import static htx.cleaning.planted.Slip.wrong;
import static htx.cleaning.planted.Writing.either;
import static htx.cleaning.planted.Writing.numbers;
import static htx.cleaning.planted.Writing.partOf;

import htx.silver.ChainOutput;
import htx.source.ChainReturns;
import java.util.List;

/** Made sheets of what cooperatives grew, raised or processed. */
final class ChainsForm {
  static final PlantedForm FORM =
      new PlantedForm(
          ChainReturns.CONTRACT,
          "2019-01-10_169",
          "chuoi_169_2018.xlsx",
          List.of(PlantedForm.UNIT),
          List.of(
              "TT | Mã số | Tên HTX | Sản phẩm | Quy mô | | Sản lượng (tấn) | Doanh thu"
                  + " | Tiêu thụ qua hợp đồng (tấn) | Quy mô được chứng nhận | Số sao OCOP",
              " | | | | ĐVT | Số lượng"),
          List.of(
              organisation(2, ChainOutput.ORG_ID).and(FAILED, NO_VALUE),
              unread(3, either("HTX Mây", "", "HTX Gió", "")),
              texts(4, ChainOutput.PRODUCT, either("Chè", "tea", "chè", "tea"), NO_SUCH_WORD),
              unread(5, either("ha", "", "Ha", ""), error("con", "V_UNIT")).asking(4),
              texts(
                  6,
                  ChainOutput.SCALE,
                  either(
                      "40,5",
                      "40.50",
                      "#40",
                      "40.00",
                      "1.234,50",
                      "1234.50",
                      "#40.30000000000000004",
                      "40.30"),
                  IN_WORDS),
              sums(7, ChainOutput.OUTPUT, numbers(90_000, 1, 0, 3), IN_WORDS, FAILED, CONTROL),
              sums(8, ChainOutput.REVENUE, numbers(90_000, 1, 6, 0), NEGATIVE, NO_VALUE),
              sums(9, ChainOutput.CONTRACT_OUTPUT, partOf(7, 0, 3), over(7)).asking(7),
              texts(
                      10,
                      ChainOutput.CERTIFIED_SCALE,
                      either("12", "12.00", "-", "", "#3.5", "3.50"),
                      wrong("5000", "5000", "I_RULE_PART"))
                  .asking(6),
              texts(
                  11,
                  ChainOutput.OCOP_STARS,
                  either("3", "3", "#4", "4", "", ""),
                  wrong("6", "6", "I_RULE_BOUNDS"),
                  HALF)));

  private ChainsForm() {}
}
