package htx.source;

import static htx.quality.Dates.day;

import htx.contract.Covering;
import htx.contract.Personal;
import htx.contract.SourceContract;
import htx.quality.Rule;
import htx.quality.Words;
import htx.silver.Membership;
import htx.silver.Membership.Role;
import htx.silver.Membership.Sex;

/**
 * The roster of members and workers of a district's organisations: sent whole once, then only the
 * lines that are new or got an end. A line replaces an earlier one of the same person and
 * organisation.
 */
public final class MembershipRoster {
  public static final SourceContract CONTRACT =
      SourceContract.csv(
              "membership_roster",
              "thanh-vien_" + Vocabulary.DISTRICT + "_" + Vocabulary.DAY + "\\.csv(?:\\.gz)?",
              ',')
          .updates("district", "day")
          .covering(Covering.DAY)
          .titled("danh sách thành viên", "rosters of members")
          .expected(Vocabulary.YEARS_OF_DISTRICTS)
          .maybeEmpty()
          .missing(Vocabulary.NOTHING)
          .personal("so_dinh_danh", Membership.PERSON, Personal.PERSON)
          .personal("ho_ten", Personal.NAME)
          .header(
              "gioi_tinh",
              Membership.SEX,
              Words.meaning(Sex.FEMALE, "Nữ", "F").or(Sex.MALE, "Nam", "M"))
          .personal("dien_thoai", Personal.PHONE)
          .header("ma_to_chuc", Membership.ORG_ID, Vocabulary.organisation())
          .header(
              "tu_cach",
              Membership.ROLE,
              Words.meaning(Role.MEMBER, "thành viên")
                  .or(Role.WORKER, "lao động", "người lao động")
                  .or(
                      Role.BOTH,
                      "thành viên, lao động",
                      "thành viên; lao động",
                      "thành viên và lao động",
                      "lao động, thành viên"))
          .header("ngay_vao", Membership.JOINED_ON, day())
          .header("ngay_ra", Membership.LEFT_ON, day())
          .then(Steps.withinPeriod(Membership.JOINED_ON))
          .then(Steps.withinPeriod(Membership.LEFT_ON))
          .rule(Rule.inOrder(Membership.JOINED_ON, Membership.LEFT_ON))
          .into(Membership.TABLE);

  private MembershipRoster() {}
}
