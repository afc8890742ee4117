package htx.export.report;

import htx.gold.Trend;
import htx.indicator.BalanceIndicators;
import htx.indicator.CommuneIndicators;
import htx.indicator.Indicator;
import htx.indicator.LoanIndicators;
import htx.indicator.OrganisationIndicators;
import htx.indicator.PersonIndicators;
import htx.indicator.RatingIndicators;
import htx.indicator.ResultIndicators;
import htx.indicator.ReturnIndicators;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Five years of the main series: values, growth, and the direction in words. */
final class FiveYears {
  private static final int YEARS = 5;
  private static final List<Indicator> SHOWN =
      List.of(
          OrganisationIndicators.COOP_EXISTING,
          OrganisationIndicators.COOP_FOUNDED,
          OrganisationIndicators.COOP_DISSOLVED,
          RatingIndicators.EFFECTIVE_SHARE,
          OrganisationIndicators.UNION_EXISTING,
          OrganisationIndicators.GROUP_EXISTING,
          OrganisationIndicators.GROUP_FOUNDED,
          PersonIndicators.PERSONS,
          ReturnIndicators.MEMBERS,
          ReturnIndicators.WORKERS,
          ResultIndicators.REVENUE,
          ResultIndicators.AVERAGE_REVENUE,
          ResultIndicators.WORKER_INCOME,
          LoanIndicators.DISBURSED,
          BalanceIndicators.OUTSTANDING,
          BalanceIndicators.BORROWERS,
          CommuneIndicators.NTM_COMMUNES);

  private static final Retraced RETRACED =
      new Retraced(List.of(3, 4, 5, 6, 7), List.of(Retraced.Ratio.percent(8, 7, 6)));

  private final Edition edition;

  private FiveYears(Edition edition) {
    this.edition = edition;
  }

  static ReportTable table(Edition edition) {
    return new FiveYears(edition).table();
  }

  private ReportTable table() {
    int year = edition.year();
    int base = edition.settings().assumptions().trendBase();
    String values = edition.say("Thực hiện", "Actual");
    List<ReportColumn> columns = new ArrayList<>();
    columns.add(ReportColumn.centred(edition.say("STT", "No."), 5));
    columns.add(ReportColumn.words(edition.say("Chỉ tiêu", "Indicator"), 32));
    columns.add(ReportColumn.centred(edition.say("Đơn vị tính", "Unit"), 17));
    for (int shown = year - YEARS + 1; shown <= year; shown++) {
      columns.add(
          ReportColumn.number(edition.say("Năm " + shown, Integer.toString(shown)), 10)
              .under(values));
    }
    columns.add(
        ReportColumn.number(
            edition.say("Bằng (%) năm " + (year - 1), "In % of " + (year - 1)), 10));
    columns.add(
        ReportColumn.number(
            edition.say("Tăng bình quân từ năm " + base + " (%/năm)", "Growth since " + base), 12));
    columns.add(ReportColumn.words(edition.say("Xu hướng", "Direction"), 40));

    List<ReportRow> rows = new ArrayList<>();
    Set<String> breaks = new LinkedHashSet<>();
    for (Indicator indicator : SHOWN) {
      Optional<Line> line = Series.ofProvince(edition, indicator, Group.ALL).at(edition, year);
      line.filter(found -> found.has(Trend.BREAK_NOTE))
          .ifPresent(found -> breaks.add(found.text(Trend.BREAK_NOTE)));
      rows.add(row(Integer.toString(rows.size() + 1), new Measured(indicator), line));
    }

    return new ReportTable(
        edition.say(
            "Xu hướng phát triển năm " + (year - YEARS + 1) + " - " + year,
            "Trends, " + (year - YEARS + 1) + " - " + year),
        "",
        columns,
        2,
        RETRACED.rows(rows),
        notes(breaks));
  }

  private ReportRow row(String number, Measured measure, Optional<Line> line) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entries.words(number));
    entries.add(Entries.words(measure.name(edition.language())));
    entries.add(Entries.words(measure.unit(edition.language())));
    for (int year = edition.year() - YEARS + 1; year <= edition.year(); year++) {
      entries.add(
          Entries.indicator(edition, measure.indicator(), year, Area.province(edition), Group.ALL));
    }
    entries.add(Entries.ratio(edition, Series.ofProvince(edition, measure.indicator(), Group.ALL)));
    entries.add(
        measure.share() || isCutSinceBase(measure)
            ? Entry.Absence.NOT_APPLICABLE
            : Entries.of(line, Trend.COMPOUND_GROWTH_PERCENT, Shown.difference(1)));
    entries.add(
        Entries.words(
            line.map(found -> new Direction(found, measure, edition.language()).words())
                .orElse("")));

    return new ReportRow(ReportRow.Kind.ITEM, entries);
  }

  /** Whether growth from the base year would run across a change of definition. */
  private boolean isCutSinceBase(Measured measure) {
    int since = measure.indicator().comparableSince(edition.year(), Group.ALL.item());

    return edition.settings().assumptions().trendBase() < since;
  }

  private List<String> notes(Set<String> breaks) {
    List<String> notes = new ArrayList<>();
    notes.add(
        edition.say(
            "Xu hướng: độ dốc Theil-Sen (trung vị mức tăng một năm) và kiểm định Mann-Kendall hai"
                + " phía ở mức 5%, trên các năm của chuỗi kể từ lần gián đoạn gần nhất đến năm "
                + edition.year()
                + ".",
            "Direction: Theil-Sen slope (median yearly change) and the two-sided Mann-Kendall test"
                + " at 5%, over the series since its last break up to "
                + edition.year()
                + "."));
    breaks.forEach(
        code ->
            notes.add(
                edition.say("Gián đoạn chuỗi: ", "Break: ")
                    + Breaks.words(code, edition.language())));
    // directions and growth rest on years before those shown too
    int first = Math.min(edition.settings().assumptions().firstYear(), edition.year() - YEARS + 1);
    Coverage.note(edition, SHOWN, first).ifPresent(notes::add);
    MatchedNote.of(edition, SHOWN).ifPresent(notes::add);
    RuralCommunes.note(edition, first).ifPresent(notes::add);

    return notes;
  }
}
