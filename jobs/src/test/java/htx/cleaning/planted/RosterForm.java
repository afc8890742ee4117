package htx.cleaning.planted;

import static htx.cleaning.planted.PlantedColumn.texts;
import static htx.cleaning.planted.PlantedColumn.unread;
import static htx.cleaning.planted.SharedColumns.founded;
import static htx.cleaning.planted.SharedColumns.organisation;
import static htx.cleaning.planted.SharedColumns.person;
import static htx.cleaning.planted.Slip.NO_SUCH_WORD;
import static htx.cleaning.planted.Slip.error;
import static htx.cleaning.planted.Writing.either;

import htx.silver.Membership;
import htx.source.MembershipRoster;
import java.util.List;

/** Made rosters of members and workers. */
final class RosterForm {
  static final PlantedForm FORM =
      new PlantedForm(
          MembershipRoster.CONTRACT,
          "2019-01-10_169",
          "thanh-vien_169_2018-12-31.csv",
          List.of(),
          List.of("so_dinh_danh,ho_ten,gioi_tinh,dien_thoai,ma_to_chuc,tu_cach,ngay_vao,ngay_ra"),
          List.of(
              person(1, Membership.PERSON, error("", "K_NULL")).and(error("-", "K_NULL")),
              unread(2, either("An", "", "Bình, con bà Gió", "", "", "")),
              texts(
                  3,
                  Membership.SEX,
                  either("Nữ", "female", "NAM", "male", "f", "female", "", "", "x", ""),
                  NO_SUCH_WORD),
              unread(4, either("0912 345 678", "", "", "", "không có", "")),
              organisation(5, Membership.ORG_ID),
              texts(
                  6,
                  Membership.ROLE,
                  either(
                      "thành viên",
                      "member",
                      "Người lao động",
                      "worker",
                      "thành viên,  lao động",
                      "both",
                      "Thành viên và lao động",
                      "both"),
                  error("", "R_MISSING"),
                  error("…", "R_MISSING"),
                  error("thành viên, khác", "V_CODE"),
                  NO_SUCH_WORD),
              founded(7, Membership.JOINED_ON, error("01/01/2019", "V_DATE_RANGE"))
                  .and(error("", "R_MISSING")),
              texts(
                      8,
                      Membership.LEFT_ON,
                      either(
                          "", "", "-", "", "05/3/2016", "2016-03-05", "31/12/2018", "2018-12-31"),
                      error("09/7/2010", "I_RULE_ORDER"),
                      error("01/01/2019", "V_DATE_RANGE"),
                      error("2018", "V_DATE_INVALID"))
                  .asking(7)));

  private RosterForm() {}
}
