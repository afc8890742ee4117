package htx.cleaning.planted;

import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.Slip.CONTROL;
import static htx.cleaning.planted.Slip.DOLLARS;
import static htx.cleaning.planted.Slip.IN_DONG;
import static htx.cleaning.planted.Slip.IN_WORDS;
import static htx.cleaning.planted.Slip.NEGATIVE;
import static htx.cleaning.planted.Slip.NO_SUCH_WORD;
import static htx.cleaning.planted.Slip.POINTED;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Writing.either;

import htx.silver.FundCapital;
import htx.source.FundCapitalStatement;
import java.util.List;

/** Made statements of what funds had on a day. */
final class CapitalForm {
  static final PlantedForm FORM =
      new PlantedForm(
          FundCapitalStatement.CONTRACT,
          "2019-01-12_quy",
          "von_2018-12-31.csv",
          List.of("# Đơn vị tính: tỷ đồng"),
          List.of("nguon;loai_von;so_tien"),
          List.of(
              texts(
                  1,
                  FundCapital.FUND,
                  either("QHT", "QHT", "qtw", "QTW", "Quỹ  Trung ương", "QTW"),
                  error("", "K_NULL"),
                  error("x", "K_NULL"),
                  error("QTD9", "V_CODE"),
                  NO_SUCH_WORD),
              texts(
                  2,
                  FundCapital.CAPITAL_KIND,
                  either(
                      "Vốn điều lệ",
                      "charter",
                      "vốn tiếp nhận, uỷ thác",
                      "received",
                      "VỐN HUY ĐỘNG",
                      "mobilised",
                      "vốn chủ sở hữu  khác",
                      "other_equity"),
                  error("", "K_NULL"),
                  error("vốn", "V_CODE"),
                  NO_SUCH_WORD),
              texts(
                  3,
                  FundCapital.AMOUNT,
                  either(
                      "39,02",
                      "39020000000",
                      "1.250 tỷ",
                      "1250000000000",
                      "0",
                      "0",
                      "0,0000000005",
                      "1",
                      "100.000",
                      "100000000000000"),
                  error("", "R_MISSING"),
                  error("-", "R_MISSING"),
                  error("100.001", "D_UNIT"),
                  error("100.000.000.000", "V_RANGE"),
                  NEGATIVE,
                  POINTED,
                  IN_WORDS,
                  IN_DONG,
                  DOLLARS,
                  CONTROL)));

  private CapitalForm() {}
}
