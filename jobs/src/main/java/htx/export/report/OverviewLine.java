package htx.export.report;

import htx.indicator.BalanceIndicators;
import htx.indicator.CapitalIndicators;
import htx.indicator.CommuneIndicators;
import htx.indicator.Indicator;
import htx.indicator.LoanIndicators;
import htx.indicator.OrganisationIndicators;
import htx.indicator.PersonIndicators;
import htx.indicator.RatingIndicators;
import htx.indicator.ResultIndicators;
import htx.indicator.ReturnIndicators;
import htx.silver.Grouping;
import htx.table.Language;
import java.util.List;

/** A line of the overview: a heading, or an indicator and the part of it that is shown. */
record OverviewLine(ReportRow.Kind kind, String vi, String en, Indicator indicator, Group group) {
  static final Group FARMING = Group.sector("NN");

  private static final Group SUPPORT_FUND = new Group(Grouping.FUND, "QHT");

  static final List<OverviewLine> ALL =
      List.of(
          heading("Hợp tác xã", "Cooperatives"),
          item(OrganisationIndicators.COOP_EXISTING),
          part(OrganisationIndicators.COOP_OPERATING),
          item(OrganisationIndicators.COOP_FOUNDED),
          part(
              OrganisationIndicators.COOP_FOUNDED,
              FARMING,
              "Trong đó: nông nghiệp",
              "Of which farming"),
          item(OrganisationIndicators.COOP_DISSOLVED),
          item(OrganisationIndicators.COOP_CONVERTED),
          item(RatingIndicators.COOP_RATED),
          part(RatingIndicators.COOP_EFFECTIVE),
          item(RatingIndicators.COOP_NOT_RATED),
          item(RatingIndicators.EFFECTIVE_SHARE),
          part(
              RatingIndicators.EFFECTIVE_SHARE,
              FARMING,
              "Trong đó: nông nghiệp",
              "Of which farming"),
          item(OrganisationIndicators.COOP_CHARTER_CAPITAL),
          heading("Liên hiệp hợp tác xã", "Unions of cooperatives"),
          item(OrganisationIndicators.UNION_EXISTING),
          item(OrganisationIndicators.UNION_FOUNDED),
          item(OrganisationIndicators.UNION_MEMBER_COOPS),
          heading("Tổ hợp tác", "Cooperative groups"),
          item(OrganisationIndicators.GROUP_EXISTING),
          item(OrganisationIndicators.GROUP_FOUNDED),
          item(OrganisationIndicators.GROUP_ENDED),
          heading("Thành viên, lao động", "Members and workers"),
          item(PersonIndicators.PERSONS),
          part(PersonIndicators.COOP_PERSONS),
          part(PersonIndicators.UNION_PERSONS),
          part(PersonIndicators.GROUP_PERSONS),
          item(ReturnIndicators.MEMBERS),
          part(ReturnIndicators.WOMEN_MEMBERS),
          part(ReturnIndicators.MINORITY_MEMBERS),
          item(ReturnIndicators.WORKERS),
          item(ReturnIndicators.MANAGERS_BASIC),
          item(ReturnIndicators.MANAGERS_COLLEGE),
          heading("Kết quả hoạt động của HTX", "Results of cooperatives"),
          item(ResultIndicators.REVENUE),
          item(ResultIndicators.AVERAGE_REVENUE),
          item(ResultIndicators.MEMBER_REVENUE_SHARE),
          item(ResultIndicators.AVERAGE_PROFIT),
          item(ResultIndicators.WORKER_INCOME),
          item(ResultIndicators.ASSETS),
          item(ResultIndicators.TAX),
          heading("Vốn và cho vay", "Capital and lending"),
          item(
              CapitalIndicators.FUND_CHARTER_CAPITAL,
              SUPPORT_FUND,
              "Vốn điều lệ của Quỹ hỗ trợ phát triển HTX tỉnh",
              "Charter capital of the provincial support fund"),
          item(CapitalIndicators.FUND_TOTAL_CAPITAL),
          item(LoanIndicators.DISBURSED),
          item(BalanceIndicators.OUTSTANDING),
          item(BalanceIndicators.BORROWERS),
          item(BalanceIndicators.NPL_SHARE),
          heading("Nông thôn mới", "New-rural communes"),
          item(CommuneIndicators.NTM_COMMUNES),
          part(CommuneIndicators.NTM_COMMUNES_WITH_EFFECTIVE_COOP),
          item(CommuneIndicators.NTM_SHARE));

  /** All that the overview shows. */
  static final List<Indicator> SHOWN =
      ALL.stream().filter(line -> !line.isHeading()).map(OverviewLine::indicator).toList();

  /** What cooperatives report of themselves; who is rated is counted in lines of its own. */
  static final List<Indicator> REPORTED =
      ALL.stream()
          .filter(line -> !line.isHeading() && line.group().equals(Group.ALL))
          .map(OverviewLine::indicator)
          .filter(one -> ReturnIndicators.FAMILY.counts(one.code()))
          .filter(one -> !RatingIndicators.ALL.contains(one))
          .toList();

  boolean isHeading() {
    return kind == ReportRow.Kind.GROUP;
  }

  /** What the line is called: its own words where it has some, else the indicator's name. */
  String name(Language language) {
    return vi.isEmpty() ? new Measured(indicator).name(language) : language.say(vi, en);
  }

  private static OverviewLine heading(String vi, String en) {
    return new OverviewLine(ReportRow.Kind.GROUP, vi, en, null, Group.ALL);
  }

  private static OverviewLine item(Indicator indicator) {
    return item(indicator, Group.ALL, "", "");
  }

  private static OverviewLine item(Indicator indicator, Group group, String vi, String en) {
    return new OverviewLine(ReportRow.Kind.ITEM, vi, en, indicator, group);
  }

  private static OverviewLine part(Indicator indicator) {
    return new OverviewLine(ReportRow.Kind.PART, "", "", indicator, Group.ALL);
  }

  private static OverviewLine part(Indicator indicator, Group group, String vi, String en) {
    return new OverviewLine(ReportRow.Kind.PART, vi, en, indicator, group);
  }
}
