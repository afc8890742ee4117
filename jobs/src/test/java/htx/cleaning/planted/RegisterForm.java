package htx.cleaning.planted;

import static htx.cleaning.planted.EndColumns.endKind;
import static htx.cleaning.planted.EndColumns.endedOn;
import static htx.cleaning.planted.PlantedColumn.sums;
import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.SharedColumns.commune;
import static htx.cleaning.planted.SharedColumns.founded;
import static htx.cleaning.planted.SharedColumns.organisation;
import static htx.cleaning.planted.Slip.CONTROL;
import static htx.cleaning.planted.Slip.DIVIDED_BY_NOTHING;
import static htx.cleaning.planted.Slip.DOLLARS;
import static htx.cleaning.planted.Slip.FAILED;
import static htx.cleaning.planted.Slip.IN_DONG;
import static htx.cleaning.planted.Slip.IN_WORDS;
import static htx.cleaning.planted.Slip.NEGATIVE;
import static htx.cleaning.planted.Slip.NO_SUCH_WORD;
import static htx.cleaning.planted.Slip.NO_VALUE;
import static htx.cleaning.planted.Slip.OTHER_UNIT;
import static htx.cleaning.planted.Slip.POINTED;
import static htx.cleaning.planted.Slip.TOO_LARGE;
import static htx.cleaning.planted.Slip.TOO_LONG;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Slip.wrong;
import static htx.cleaning.planted.Writing.either;
import static htx.cleaning.planted.Writing.numbers;
import static htx.cleaning.planted.Writing.where;

import htx.silver.Cooperative;
import htx.source.CooperativeRegister;
import java.util.List;

/** Made registers of cooperatives. */
final class RegisterForm {
  static final PlantedForm FORM =
      new PlantedForm(
          CooperativeRegister.CONTRACT,
          "2019-01-10_169",
          "htx_169_2018.xlsx",
          List.of("(Kỳ báo cáo từ 15/12/2017 đến 14/12/2018)", PlantedForm.UNIT),
          List.of(
              "STT | Mã số | Tên HTX, LHHTX | Loại hình | Xã, phường, thị trấn | Lĩnh vực"
                  + " | Ngày thành lập | Chấm dứt | | Tình trạng | Vốn điều lệ | Thuộc liên hiệp",
              " | | | | | | | Ngày | Hình thức"),
          List.of(
              organisation(2, Cooperative.ORG_ID).and(FAILED, NO_VALUE),
              texts(
                  3,
                  Cooperative.NAME,
                  either(
                      "HTX Mây",
                      "HTX Mây",
                      "LHHTX  Suối Lam",
                      "LHHTX Suối Lam",
                      "'; DROP TABLE HTX",
                      "'; DROP TABLE HTX",
                      "${jndi:ldap://x}",
                      "${jndi:ldap://x}",
                      "<script>",
                      "<script>",
                      "_x0041_",
                      "_x0041_",
                      "HTX\u0007 Gió",
                      "HTX Gió"),
                  error("", "R_MISSING"),
                  TOO_LONG,
                  FAILED),
              texts(
                  4,
                  Cooperative.KIND,
                  either("HTX", "HTX", "hợp tác xã", "HTX", "Liên hiệp HTX", "LHHTX"),
                  NO_SUCH_WORD),
              texts(5, Cooperative.COMMUNE, commune(), error("Xã Tân Lông", "G_UNKNOWN_UNIT")),
              texts(
                  6,
                  Cooperative.SECTOR,
                  either("Xây dựng", "XD", "XÂY DỰNG", "XD", "Xây dựng ", "XD"),
                  NO_SUCH_WORD,
                  NO_VALUE),
              founded(7, Cooperative.FOUNDED_ON, error("20/12/2018", "V_DATE_RANGE").without(8, 9))
                  .and(FAILED),
              endedOn(8),
              endKind(9),
              texts(
                      10,
                      Cooperative.LEGAL_STATUS,
                      where(
                          8,
                          either("Đã giải thể", "ended", "đã chấm dứt  hoạt động", "ended"),
                          either("Ðang hoạt động", "active", "hoạt  động", "active")),
                      error("Đang hoạt động", "I_RULE_ENDED"),
                      error("", "R_MISSING"),
                      NO_SUCH_WORD)
                  .asking(8),
              sums(
                  11,
                  Cooperative.CHARTER_CAPITAL,
                  numbers(400_000, 1, 6, 0),
                  IN_WORDS,
                  POINTED,
                  FAILED,
                  DIVIDED_BY_NOTHING,
                  TOO_LARGE,
                  wrong("2000000", "2000000", "D_UNIT"),
                  NO_VALUE,
                  CONTROL,
                  OTHER_UNIT,
                  IN_DONG,
                  DOLLARS,
                  NEGATIVE)));

  private RegisterForm() {}
}
