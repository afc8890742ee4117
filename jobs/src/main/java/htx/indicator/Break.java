package htx.indicator;

import java.time.LocalDate;

/**
 * A change of definition across which a series does not compare.
 *
 * @param code as stored with values
 * @param firstYear the first year counted by the new definition
 * @param inForce the day of the change
 */
public record Break(String code, int firstYear, LocalDate inForce, String vi, String en) {
  public static final Break THT_DECREE_77 =
      new Break(
          "tht_decree_77",
          2020,
          LocalDate.of(2019, 11, 25),
          "Từ 25/11/2019, tổ hợp tác theo Nghị định 77/2019/NĐ-CP; không so sánh được với số liệu"
              + " trước đó theo Nghị định 151/2007/NĐ-CP.",
          "From 25/11/2019 cooperative groups follow Decree 77/2019/NĐ-CP; not comparable with"
              + " earlier figures under Decree 151/2007/NĐ-CP.");
  public static final Break DEBT_GROUPS_2024 =
      new Break(
          "debt_groups_2024",
          2024,
          LocalDate.of(2024, 8, 12),
          "Từ 12/08/2024, nhóm nợ theo Thông tư 14/2024/TT-NHNN; trước đó theo nhóm nợ đơn vị báo"
              + " cáo.",
          "From 12/08/2024 debt groups follow Circular 14/2024/TT-NHNN; before, the groups that"
              + " the sender reported.");
}
