package htx.cleaning.planted;

import static htx.cleaning.planted.EndColumns.endKind;
import static htx.cleaning.planted.EndColumns.endedOn;
import static htx.cleaning.planted.PlantedColumn.sums;
import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.SharedColumns.commune;
import static htx.cleaning.planted.SharedColumns.founded;
import static htx.cleaning.planted.Slip.CONTROL;
import static htx.cleaning.planted.Slip.EITHER;
import static htx.cleaning.planted.Slip.FAILED;
import static htx.cleaning.planted.Slip.HALF;
import static htx.cleaning.planted.Slip.IN_WORDS;
import static htx.cleaning.planted.Slip.NEGATIVE;
import static htx.cleaning.planted.Slip.NO_SUCH_WORD;
import static htx.cleaning.planted.Slip.NO_VALUE;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Slip.wrong;
import static htx.cleaning.planted.Writing.either;
import static htx.cleaning.planted.Writing.numbers;

import htx.silver.Cooperative;
import htx.source.GroupRegister;
import java.util.List;

/** Made lists of cooperative groups. */
final class GroupsForm {
  static final PlantedForm FORM =
      new PlantedForm(
          GroupRegister.CONTRACT,
          "2019-01-10_169",
          "htx_169_2018.xlsx",
          List.of(),
          List.of(
              "TT | Mã số THT | Tên THT | Xã/phường/thị trấn | Ngành nghề | Ngày thành lập"
                  + " | Chấm dứt | | Số thành viên",
              " | | | | | | Ngày | Hình thức"),
          List.of(
              texts(
                  2,
                  Cooperative.ORG_ID,
                  either(
                      "THT-169-000123", "THT-169-000123", "tht - 169 - 000124", "THT-169-000124"),
                  error("", "K_NULL"),
                  error("THT-169-123", "V_CODE_SHAPE"),
                  error("THT-I69-OOO123", "V_CODE_SHAPE"),
                  error("@2018-03-05", "V_CODE_SHAPE"),
                  FAILED),
              texts(
                  3,
                  Cooperative.NAME,
                  either("THT Mây", "THT Mây", "Tổ hợp tác  Gió", "Tổ hợp tác Gió"),
                  error("", "R_MISSING"),
                  error("…", "R_MISSING"),
                  NO_VALUE),
              texts(4, Cooperative.COMMUNE, commune(), error("Xã Tân Lông", "G_UNKNOWN_UNIT")),
              texts(5, Cooperative.SECTOR, either("xd", "XD", "Xây dựng", "XD"), NO_SUCH_WORD),
              founded(6, Cooperative.FOUNDED_ON, error("15/12/2018", "V_DATE_RANGE").without(7, 8))
                  .and(FAILED),
              endedOn(7),
              endKind(8),
              sums(
                  9,
                  Cooperative.REPORTED_MEMBERS,
                  numbers(300, 0, 0, 0),
                  NEGATIVE,
                  HALF,
                  EITHER,
                  IN_WORDS,
                  CONTROL,
                  wrong("2000000000000000", "2000000000000000", "V_RANGE"))));

  private GroupsForm() {}
}
