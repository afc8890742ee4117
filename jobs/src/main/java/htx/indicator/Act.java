package htx.indicator;

/**
 * A law, decree, circular, decision or regular report that definitions rest on, and the years in
 * which it was in force, on some day of them at least. Where no end is known there is none.
 */
public enum Act {
  LAW_2012("Luật Hợp tác xã 23/2012/QH13", "Law on Cooperatives 23/2012/QH13", 2013, 2024),
  LAW_2023("Luật Hợp tác xã 17/2023/QH15", "Law on Cooperatives 17/2023/QH15", 2024),
  LAW_2023_REGISTER(
      "Luật Hợp tác xã 17/2023/QH15, điều 15",
      "Law on Cooperatives 17/2023/QH15, article 15",
      2024),
  REGISTRATION_2024("Nghị định 92/2024/NĐ-CP", "Decree 92/2024/NĐ-CP", 2024),
  STATUSES_2024("Nghị định 92/2024/NĐ-CP, điều 27", "Decree 92/2024/NĐ-CP, article 27", 2024),
  GROUPS_2007("Nghị định 151/2007/NĐ-CP", "Decree 151/2007/NĐ-CP", 2007, 2019),
  GROUPS_2019("Nghị định 77/2019/NĐ-CP", "Decree 77/2019/NĐ-CP", 2019),
  FUNDS_2021("Nghị định 45/2021/NĐ-CP", "Decree 45/2021/NĐ-CP", 2021),
  FUNDS_REPORTS_2022("Thông tư 52/2022/TT-BTC", "Circular 52/2022/TT-BTC", 2022),
  RETURNS_2019("Thông tư 07/2019/TT-BKHĐT", "Circular 07/2019/TT-BKHĐT", 2019, 2024),
  RETURNS_2024("Thông tư 09/2024/TT-BKHĐT", "Circular 09/2024/TT-BKHĐT", 2024),
  RATING_OF_FARMING("Thông tư 09/2017/TT-BNNPTNT", "Circular 09/2017/TT-BNNPTNT", 2017),
  RATING_OF_ALL("Thông tư 01/2020/TT-BKHĐT", "Circular 01/2020/TT-BKHĐT", 2020),
  DEBT_GROUPS_2024("Thông tư 14/2024/TT-NHNN", "Circular 14/2024/TT-NHNN", 2024),
  OCOP_2019("Quyết định 1048/QĐ-TTg năm 2019", "Decision 1048/QĐ-TTg of 2019", 2019, 2023),
  OCOP_2023("Quyết định 148/QĐ-TTg năm 2023", "Decision 148/QĐ-TTg of 2023", 2023),
  NTM_2016("Quyết định 1980/QĐ-TTg năm 2016", "Decision 1980/QĐ-TTg of 2016", 2016, 2021),
  NTM_2022("Quyết định 318/QĐ-TTg năm 2022", "Decision 318/QĐ-TTg of 2022", 2022),
  SUPPORT_REPORT(
      "Báo cáo hoạt động của Liên minh Hợp tác xã tỉnh",
      "Activity report of the provincial Cooperative Alliance"),
  CHAIN_REPORT(
      "Báo cáo chuỗi giá trị của Liên minh Hợp tác xã tỉnh",
      "Value chain report of the provincial Cooperative Alliance"),
  YEARLY_PLAN(
      "Kế hoạch năm của Liên minh Hợp tác xã tỉnh",
      "Yearly plan of the provincial Cooperative Alliance");

  private final String vi;
  private final String en;
  private final int firstYear;
  private final int lastYear;

  Act(String vi, String en) {
    this(vi, en, Integer.MIN_VALUE);
  }

  Act(String vi, String en, int firstYear) {
    this(vi, en, firstYear, Integer.MAX_VALUE);
  }

  Act(String vi, String en, int firstYear, int lastYear) {
    this.vi = vi;
    this.en = en;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  public String vi() {
    return vi;
  }

  public String en() {
    return en;
  }

  /** The first year in which it was in force. */
  public int firstYear() {
    return firstYear;
  }

  public boolean isInForceIn(int year) {
    return firstYear <= year && year <= lastYear;
  }
}
