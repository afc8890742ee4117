package htx.indicator;

import java.time.LocalDate;
import java.util.Set;

/**
 * A change of definition across which a series does not compare.
 *
 * @param code as stored with values
 * @param inForce the day of the change
 * @param firstYear the first year counted by the new definition throughout; years from the day of
 *     the change until then are mixed, and compare with none
 * @param spared the items whose series compares all the same: what changed is not about them
 */
public record Break(
    String code, LocalDate inForce, int firstYear, Set<String> spared, String vi, String en) {
  private static final String FARMING = "NN";

  public static final Break THT_DECREE_77 =
      new Break(
          "tht_decree_77",
          LocalDate.of(2019, 11, 25),
          2020,
          Set.of(),
          "Từ 25/11/2019, tổ hợp tác theo Nghị định 77/2019/NĐ-CP; không so sánh được với số liệu"
              + " trước đó theo Nghị định 151/2007/NĐ-CP.",
          "From 25/11/2019 cooperative groups follow Decree 77/2019/NĐ-CP; not comparable with"
              + " earlier figures under Decree 151/2007/NĐ-CP.");

  /** Until then Circular 09/2017/TT-BNNPTNT had cooperatives in farming rated alone. */
  public static final Break RATING_OF_ALL =
      new Break(
          "rating_of_all",
          LocalDate.of(2020, 4, 1),
          2020,
          Set.of(FARMING),
          "Từ 01/04/2020, hợp tác xã mọi lĩnh vực được đánh giá theo Thông tư 01/2020/TT-BKHĐT; trước"
              + " đó chỉ hợp tác xã nông nghiệp theo Thông tư 09/2017/TT-BNNPTNT. Chỉ số liệu của lĩnh"
              + " vực nông nghiệp so sánh được qua các năm.",
          "From 01/04/2020 cooperatives of all sectors are rated, by Circular 01/2020/TT-BKHĐT; before,"
              + " those in farming alone, by Circular 09/2017/TT-BNNPTNT. Only the figures of farming"
              + " compare over the years.");

  public static final Break DEBT_GROUPS_2024 =
      new Break(
          "debt_groups_2024",
          LocalDate.of(2024, 8, 12),
          2024,
          Set.of(),
          "Từ 12/08/2024, nhóm nợ theo Thông tư 14/2024/TT-NHNN; trước đó theo nhóm nợ đơn vị báo"
              + " cáo.",
          "From 12/08/2024 debt groups follow Circular 14/2024/TT-NHNN; before, the groups that"
              + " the sender reported.");

  public Break {
    spared = Set.copyOf(spared);
  }

  /** Whether it parts a year from the one before. */
  public boolean parts(int year) {
    return inForce.getYear() <= year && year <= firstYear;
  }

  /** The last year that it parts from the one before, of those up to a year. */
  int lastParted(int year) {
    return Math.min(year, firstYear);
  }

  /** Whether it cuts the series of an item. */
  boolean concerns(String item) {
    return !spared.contains(item);
  }
}
