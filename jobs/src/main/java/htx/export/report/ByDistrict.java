package htx.export.report;

import htx.indicator.Indicator;
import htx.indicator.OrganisationIndicators;
import htx.indicator.PersonIndicators;
import htx.indicator.RatingIndicators;
import htx.indicator.ResultIndicators;
import java.util.ArrayList;
import java.util.List;

/** The year's main indicators by district: the province first, the districts in official order. */
final class ByDistrict {
  private static final List<Indicator> COOPERATIVES =
      List.of(
          OrganisationIndicators.COOP_EXISTING,
          OrganisationIndicators.COOP_OPERATING,
          OrganisationIndicators.COOP_FOUNDED,
          OrganisationIndicators.COOP_DISSOLVED);
  private static final List<Indicator> GROUPS =
      List.of(OrganisationIndicators.GROUP_EXISTING, OrganisationIndicators.GROUP_FOUNDED);
  private static final List<Indicator> RESULTS =
      List.of(
          PersonIndicators.PERSONS,
          OrganisationIndicators.COOP_CHARTER_CAPITAL,
          ResultIndicators.REVENUE,
          RatingIndicators.EFFECTIVE_SHARE);

  private ByDistrict() {}

  static ReportTable table(Edition edition) {
    String cooperatives = edition.say("Hợp tác xã", "Cooperatives");
    String groups = edition.say("Tổ hợp tác", "Cooperative groups");
    List<ReportColumn> columns =
        List.of(
            ReportColumn.centred(edition.say("STT", "No."), 5),
            ReportColumn.words(edition.say("Đơn vị", "Unit"), 26),
            ReportColumn.number(edition.say("Tổng số", "Existing"), 9).under(cooperatives),
            ReportColumn.number(edition.say("Đang hoạt động", "Operating"), 10).under(cooperatives),
            ReportColumn.number(edition.say("Thành lập mới", "Founded"), 10).under(cooperatives),
            ReportColumn.number(edition.say("Giải thể", "Dissolved"), 9).under(cooperatives),
            ReportColumn.number(
                    edition.say("Bằng (%) năm " + (edition.year() - 1), "% of year before"), 11)
                .under(cooperatives),
            ReportColumn.number(edition.say("Tổng số", "Existing"), 9).under(groups),
            ReportColumn.number(edition.say("Thành lập mới", "Founded"), 10).under(groups),
            ReportColumn.number(
                edition.say(
                    "Thành viên và người lao động (lượt\u00a0người)", "Members and workers"),
                14),
            ReportColumn.number(
                edition.say("Vốn điều lệ của HTX (tỷ\u00a0đồng)", "Charter capital (bn dong)"), 12),
            ReportColumn.number(
                edition.say("Doanh thu của HTX (tỷ\u00a0đồng)", "Revenue (bn dong)"), 12),
            ReportColumn.number(
                edition.say("Tỷ lệ HTX hoạt động hiệu quả (%)", "Effective share (%)"), 12));
    List<ReportRow> rows = new ArrayList<>();
    rows.add(
        row(
            edition,
            ReportRow.Kind.TOTAL,
            "",
            edition.say("Toàn tỉnh", "Whole province"),
            Area.province(edition)));

    for (Reference.Named district : edition.reference().districtsOn(edition.lastDay())) {
      rows.add(
          row(
              edition,
              ReportRow.Kind.ITEM,
              Integer.toString(rows.size()),
              district.name(),
              Area.district(district.code())));
    }

    return new ReportTable(
        edition.say(
            "Hợp tác xã, tổ hợp tác theo đơn vị cấp huyện năm " + edition.year(),
            "Cooperatives and groups by district, " + edition.year()),
        "",
        columns,
        2,
        rows,
        notes(edition));
  }

  private static List<String> notes(Edition edition) {
    List<String> notes = new ArrayList<>();
    notes.add(
        edition.say(
            "Số liệu theo địa giới cuối năm; cột so sánh với năm trước tính trên cùng một địa giới.",
            "Figures stand on the boundaries of the end of the year; the comparison with the year"
                + " before is on the same boundaries."));
    MovedGround.note(edition, OrganisationIndicators.COOP_EXISTING).ifPresent(notes::add);
    Coverage.note(
            edition,
            List.of(ResultIndicators.REVENUE, RatingIndicators.EFFECTIVE_SHARE),
            edition.year())
        .ifPresent(notes::add);

    return notes;
  }

  private static ReportRow row(
      Edition edition, ReportRow.Kind kind, String number, String name, Area unit) {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry.Words(number));
    entries.add(new Entry.Words(name));
    COOPERATIVES.forEach(indicator -> entries.add(value(edition, indicator, unit)));
    entries.add(ratio(edition, unit));
    GROUPS.forEach(indicator -> entries.add(value(edition, indicator, unit)));
    RESULTS.forEach(indicator -> entries.add(value(edition, indicator, unit)));

    return new ReportRow(kind, entries);
  }

  private static Entry value(Edition edition, Indicator indicator, Area unit) {
    return Entries.indicator(edition, indicator, edition.year(), unit, Group.ALL);
  }

  private static Entry ratio(Edition edition, Area unit) {
    return Series.onThisYearsGround(edition, OrganisationIndicators.COOP_EXISTING, unit)
        .map(series -> Entries.ratio(edition, series))
        .orElse(Entry.Absence.NOT_APPLICABLE);
  }
}
