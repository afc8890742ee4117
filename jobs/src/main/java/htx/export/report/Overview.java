package htx.export.report;

import htx.gold.PlanAttainment;
import htx.indicator.RatingIndicators;
import htx.silver.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The year beside its plan, the year before and the plan of the next, in the planners' layout. */
final class Overview {
  /** The year in percent of its plan and of the year before. */
  private static final Retraced RETRACED =
      new Retraced(
          List.of(3, 4, 5, 8),
          List.of(Retraced.Ratio.percent(6, 5, 4), Retraced.Ratio.percent(7, 5, 3)));

  private final Edition edition;
  private final Area province;

  private Overview(Edition edition) {
    this.edition = edition;
    this.province = Area.province(edition);
  }

  static ReportTable table(Edition edition) {
    return new Overview(edition).table();
  }

  private ReportTable table() {
    int year = edition.year();
    String compared = edition.say("So sánh, bằng (%)", "In percent of");
    String thisYear = edition.say("Năm " + year, "Year " + year);
    List<ReportColumn> columns =
        List.of(
            ReportColumn.centred(edition.say("STT", "No."), 5),
            ReportColumn.words(edition.say("Chỉ tiêu", "Indicator"), 44),
            ReportColumn.centred(edition.say("Đơn vị tính", "Unit"), 17),
            ReportColumn.number(
                edition.say("Thực hiện năm " + (year - 1), "Actual " + (year - 1)), 12),
            ReportColumn.number(edition.say("Kế hoạch", "Plan"), 11).under(thisYear),
            ReportColumn.number(edition.say("Thực hiện", "Actual"), 12).under(thisYear),
            ReportColumn.number(edition.say("Thực hiện so với kế hoạch", "Plan of the year"), 15)
                .under(compared),
            ReportColumn.number(
                    edition.say("Năm " + year + " so với năm " + (year - 1), "Year before"), 12)
                .under(compared),
            ReportColumn.number(
                edition.say("Kế hoạch năm " + (year + 1), "Plan " + (year + 1)), 12));

    return new ReportTable(
        edition.say(
            "Tổng hợp tình hình thực hiện năm " + year + " và kế hoạch năm " + (year + 1),
            "Results of " + year + " and plan of " + (year + 1)),
        "",
        columns,
        2,
        RETRACED.rows(rows()),
        notes());
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        edition.say(
            "\"Bằng (%)\" là tỷ số giữa hai số liệu, không phải tốc độ tăng.",
            "Percentages are ratios, not growth."));
    notes.add(
        edition.say(
            "Kế hoạch ghi là khoảng thì so sánh với cả hai đầu: mức cao trước, mức thấp sau.",
            "Where the plan is a range, the comparison is with both ends: the higher one first."));
    OverviewLine.ALL.stream()
        .filter(line -> !line.isHeading())
        .flatMap(line -> line.indicator().breakIn(edition.year(), line.group().item()).stream())
        .distinct()
        .forEach(at -> notes.add(Breaks.note(at, edition.language())));
    Coverage.note(edition, OverviewLine.REPORTED, edition.year() - 1).ifPresent(notes::add);
    Coverage.note(
            edition, RatingIndicators.EFFECTIVE_SHARE, OverviewLine.FARMING, edition.year() - 1)
        .ifPresent(notes::add);
    notes.add(
        edition.say(
            "Lượt người: ai ở nhiều tổ chức được tính ở từng tổ chức; ai vừa là thành viên vừa là lao"
                + " động của một tổ chức chỉ tính một lần, nên số này nhỏ hơn tổng của số thành viên và"
                + " số lao động.",
            "Participations: who is in several organisations counts in each; who is both member and"
                + " worker of one counts once, so that there are fewer than members and workers"
                + " together."));
    MatchedNote.of(edition, OverviewLine.REPORTED).ifPresent(notes::add);
    RuralCommunes.note(edition, edition.year() - 1).ifPresent(notes::add);
    notes.addAll(Published.underTable(edition, OverviewLine.SHOWN));

    return notes;
  }

  private List<ReportRow> rows() {
    List<ReportRow> rows = new ArrayList<>();
    int heading = 0;
    int item = 0;

    for (OverviewLine line : OverviewLine.ALL) {
      if (line.isHeading()) {
        heading++;
        item = 0;
        rows.add(
            Entries.heading(line.kind(), Roman.numeral(heading), line.name(edition.language()), 9));
      } else {
        item += line.kind() == ReportRow.Kind.ITEM ? 1 : 0;
        rows.add(row(line.kind() == ReportRow.Kind.ITEM ? Integer.toString(item) : "", line));
      }
    }

    return rows;
  }

  private ReportRow row(String number, OverviewLine line) {
    Measured measure = new Measured(line.indicator());
    String name = line.name(edition.language());

    return ReportRow.of(
        line.kind(),
        new Entry.Words(number),
        new Entry.Words(line.kind() == ReportRow.Kind.PART ? "- " + name : name),
        new Entry.Words(measure.unit(edition.language())),
        actual(line, edition.year() - 1),
        plan(line, edition.year(), measure),
        actual(line, edition.year()),
        plan(line, edition.year())
            .map(found -> Target.attained(found, edition.language()))
            .orElse(Entry.Absence.EMPTY),
        Entries.ratio(edition, Series.ofProvince(edition, line.indicator(), line.group())),
        plan(line, edition.year() + 1, measure));
  }

  private Entry actual(OverviewLine line, int year) {
    return Entries.indicator(edition, line.indicator(), year, province, line.group());
  }

  private Optional<Line> plan(OverviewLine line, int year) {
    boolean bySector =
        line.group().dimension() == Grouping.SECTOR || line.group().equals(Group.ALL);
    return bySector
        ? edition
            .figures()
            .line(
                PlanAttainment.TABLE,
                year,
                line.indicator().code(),
                province.code(),
                line.group().item())
        : Optional.empty();
  }

  private Entry plan(OverviewLine line, int year, Measured measure) {
    return plan(line, year)
        .map(found -> Target.entry(found, measure, edition.language()))
        .orElse(Entry.Absence.EMPTY);
  }
}
