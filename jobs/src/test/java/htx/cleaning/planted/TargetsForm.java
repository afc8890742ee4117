package htx.cleaning.planted;

import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.Slip.CONTROL;
import static htx.cleaning.planted.Slip.DOLLARS;
import static htx.cleaning.planted.Slip.IN_WORDS;
import static htx.cleaning.planted.Slip.TOO_LONG;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Slip.over;
import static htx.cleaning.planted.Writing.either;
import static htx.cleaning.planted.Writing.numbers;
import static htx.cleaning.planted.Writing.partOf;

import htx.silver.PlanTarget;
import htx.source.PlanTargets;
import java.util.List;

/** Made plans of a year. */
final class TargetsForm {
  static final PlantedForm FORM =
      new PlantedForm(
          PlanTargets.CONTRACT,
          "2018-01-15_lien-minh",
          "ke-hoach_2018.csv",
          List.of(),
          List.of("chi_tieu,don_vi,linh_vuc,den,tu,can_cu"),
          List.of(
              texts(
                  1,
                  PlanTarget.INDICATOR,
                  either("coop_founded", "coop_founded", "members ", "members"),
                  error("", "K_NULL"),
                  error("coop_fuonded", "V_INDICATOR"),
                  error("Số HTX thành lập mới", "V_INDICATOR"),
                  TOO_LONG),
              texts(
                  2,
                  PlanTarget.UNIT,
                  either("19", "19", "169", "169"),
                  error("", "K_NULL"),
                  error("20", "G_UNKNOWN_UNIT"),
                  error("Đồng Hỷ", "G_UNKNOWN_UNIT"),
                  error("Huyện Đồng Hỷ", "V_TOO_LONG")),
              texts(
                  3,
                  PlanTarget.SECTOR,
                  either("all", "all", "XD", "XD", "NN", "NN"),
                  error("", "K_NULL"),
                  error("CN", "V_CODE"),
                  error("Xây dựng", "V_CODE")),
              texts(
                  4,
                  PlanTarget.UPPER_BOUND,
                  numbers(90_000, 1, 0, 6),
                  IN_WORDS,
                  CONTROL,
                  DOLLARS,
                  error("1234.5", "V_NUMBER"),
                  error("20-25", "V_NUMBER"),
                  error("1.000.000.000.000.000.000", "V_RANGE")),
              texts(
                      5,
                      PlanTarget.LOWER_BOUND,
                      partOf(4, 0, 6),
                      over(4),
                      IN_WORDS,
                      error("> 5", "V_NUMBER"),
                      error("", "R_MISSING").without(4),
                      error("x", "R_MISSING").without(4))
                  .asking(4),
              texts(
                  6,
                  PlanTarget.ACT,
                  either("Kế hoạch số 5, năm 2018", "Kế hoạch số 5, năm 2018", "NQ 01", "NQ 01"),
                  error("", "R_MISSING"),
                  TOO_LONG)));

  private TargetsForm() {}
}
