package htx.export;

import htx.table.Language;
import java.util.List;

/** A line of the overview: a heading, or an indicator and the part of it that is shown. */
record OverviewLine(ReportRow.Kind kind, String vi, String en, String indicator, Group group) {
  private static final Group FARMING = Group.sector("NN");

  static final List<OverviewLine> ALL =
      List.of(
          heading("Hợp tác xã", "Cooperatives"),
          item("coop_existing"),
          part("coop_operating"),
          item("coop_founded"),
          part("coop_founded", FARMING, "Trong đó: nông nghiệp", "Of which farming"),
          item("coop_dissolved"),
          item("coop_converted"),
          item("coop_rated"),
          part("coop_effective"),
          item("effective_share"),
          item("coop_charter_capital"),
          heading("Liên hiệp hợp tác xã", "Unions of cooperatives"),
          item("union_existing"),
          item("union_founded"),
          item("union_member_coops"),
          heading("Tổ hợp tác", "Cooperative groups"),
          item("group_existing"),
          item("group_founded"),
          item("group_ended"),
          heading("Thành viên, lao động", "Members and workers"),
          item("persons"),
          part("coop_persons"),
          part("group_persons"),
          item("members"),
          part("women_members"),
          part("minority_members"),
          item("workers"),
          item("managers_basic"),
          item("managers_college"),
          heading("Kết quả hoạt động của HTX", "Results of cooperatives"),
          item("revenue"),
          item("average_revenue"),
          item("member_revenue_share"),
          item("average_profit"),
          item("worker_income"),
          item("assets"),
          item("tax"),
          heading("Vốn và cho vay", "Capital and lending"),
          item("fund_charter_capital", new Group("fund", "QHT")),
          item("fund_total_capital"),
          item("disbursed"),
          item("outstanding"),
          item("borrowers"),
          item("npl_share"),
          heading("Nông thôn mới", "New-rural communes"),
          item("ntm_communes"),
          part("ntm_communes_with_effective_coop"),
          item("ntm_share"));

  boolean isHeading() {
    return kind == ReportRow.Kind.GROUP;
  }

  /** What the line is called: its own words where it has some, else the indicator's name. */
  String name(Language language) {
    return vi.isEmpty() ? Measured.of(indicator).name(language) : language.say(vi, en);
  }

  private static OverviewLine heading(String vi, String en) {
    return new OverviewLine(ReportRow.Kind.GROUP, vi, en, "", Group.ALL);
  }

  private static OverviewLine item(String indicator) {
    return item(indicator, Group.ALL);
  }

  private static OverviewLine item(String indicator, Group group) {
    return new OverviewLine(ReportRow.Kind.ITEM, "", "", indicator, group);
  }

  private static OverviewLine part(String indicator) {
    return new OverviewLine(ReportRow.Kind.PART, "", "", indicator, Group.ALL);
  }

  private static OverviewLine part(String indicator, Group group, String vi, String en) {
    return new OverviewLine(ReportRow.Kind.PART, vi, en, indicator, group);
  }
}
