package htx.cleaning.planted;

import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.SharedColumns.commune;
import static htx.cleaning.planted.Slip.NO_SUCH_WORD;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Writing.either;

import htx.silver.CommuneStatus;
import htx.source.CommuneStatuses;
import htx.table.Field;
import java.util.List;

/** Made lists of where communes stood in the new-rural programme. */
final class StatusesForm {
  static final PlantedForm FORM =
      new PlantedForm(
          CommuneStatuses.CONTRACT,
          "2019-01-15_lien-minh",
          "ntm_2018.csv",
          List.of(),
          List.of("xa,huyen,dang_ky,dat_chuan,tieu_chi_13"),
          List.of(
              texts(
                      1,
                      CommuneStatus.COMMUNE,
                      commune(),
                      error("", "K_NULL"),
                      error("…", "K_NULL"),
                      error("Xã Tân Lông", "G_UNKNOWN_UNIT"))
                  .asking(2),
              texts(
                  2,
                  CommuneStatus.DISTRICT,
                  either("Huyện Đồng Hỷ", "169", "đồng hỉ", "169", "H. Đồng Hỷ", "169"),
                  error("", "R_MISSING"),
                  error("-", "R_MISSING"),
                  error("Huyện Không Có", "G_UNKNOWN_UNIT")),
              yesNo(3, CommuneStatus.REGISTERED),
              yesNo(4, CommuneStatus.RECOGNISED),
              yesNo(5, CommuneStatus.CRITERION_13)));

  private StatusesForm() {}

  private static PlantedColumn yesNo(int at, Field field) {
    return texts(
        at,
        field,
        either("có", "true", "Không", "false", "x", "true", "0", "false", "CHƯA", "false"),
        error("", "R_MISSING"),
        error("-", "R_MISSING"),
        error("có, không", "V_CODE"),
        error("2", "V_CODE"),
        NO_SUCH_WORD);
  }
}
