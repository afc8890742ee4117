package htx.export.report;

import htx.gold.IndicatorValue;
import htx.gold.Trend;
import htx.indicator.Indicator;
import htx.table.Field;
import htx.territory.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entries made from the gold tables' lines; no line or no value is the mark of no data. */
final class Entries {
  private Entries() {}

  /** A column of a line as it is stored. */
  static Entry of(Optional<Line> line, Field field, Shown shown) {
    return of(line, field, shown, Scale.ONE);
  }

  /** A column of a line in the unit that a scale gives. */
  static Entry of(Optional<Line> line, Field field, Shown shown, BigDecimal scale) {
    return line.filter(found -> found.has(field))
        .<Entry>map(found -> new Entry.Quantity(found.number(field).multiply(scale), shown))
        .orElse(Entry.Absence.NO_DATA);
  }

  /**
   * A column of a part's line. Where only the whole's line is there, nothing of the part occurred:
   * what every line must have is then 0, what may lack is no data.
   */
  static Entry part(
      Optional<Line> line, Optional<Line> whole, Field field, Shown shown, BigDecimal scale) {
    return line.isEmpty() && whole.isPresent() && field.required()
        ? new Entry.Quantity(BigDecimal.ZERO, shown)
        : of(line, field, shown, scale);
  }

  /**
   * What is counted or added up, of a part. Where only the whole's line is there, and all have
   * sent, nothing of the part occurred.
   */
  static Entry count(
      Optional<Line> line, Optional<Line> whole, Field field, Shown shown, BigDecimal scale) {
    boolean sent = whole.filter(all -> all.whole(IndicatorValue.NOT_SENT) == 0).isPresent();

    return line.isEmpty() && sent
        ? new Entry.Quantity(BigDecimal.ZERO, shown)
        : of(line, field, shown, scale);
  }

  /**
   * An indicator in the indicator's unit. Where there is a line for the province but none for the
   * part asked for, the indicator says whether nothing of it occurred there or nobody said; who did
   * not send has said nothing. Of another year than the report's, what senders are missing behind
   * is no figure to set this one beside.
   */
  static Entry indicator(Edition edition, Indicator indicator, int year, Area area, Group group) {
    return of(edition, new Series(indicator, Basis.OF_THE_DAY, area, group), year);
  }

  /** The value of the year before on the ground that a district has now, where there is one. */
  static Entry yearBefore(Edition edition, Indicator indicator, Area area) {
    return Series.onThisYearsGround(edition, indicator, area)
        .map(series -> of(edition, series, edition.year() - 1))
        .orElse(Entry.Absence.NOT_APPLICABLE);
  }

  private static Entry of(Edition edition, Series series, int year) {
    Indicator indicator = series.indicator();
    Area area = series.area();
    Measured measure = new Measured(indicator);
    Optional<Line> line =
        edition.figures().indicator(indicator, year, series.basis(), area, series.group());
    Optional<Line> whole =
        edition
            .figures()
            .indicator(indicator, year, series.basis(), Area.province(edition), Group.ALL);
    if (year < indicator.since()) {
      return Entry.Absence.NOT_APPLICABLE;
    }

    boolean sent = area.hasSent(edition, indicator, year);
    boolean nothing = indicator.absence() == Indicator.Absence.NOTHING && sent;

    if (!sent && year != edition.year()) {
      return Entry.Absence.NO_DATA;
    }

    return line.isEmpty() && whole.isPresent() && nothing
        ? new Entry.Quantity(BigDecimal.ZERO, measure.shown())
        : measure.entry(
            line.filter(found -> found.has(IndicatorValue.VALUE))
                .map(found -> found.number(IndicatorValue.VALUE)));
  }

  /**
   * The year's value in percent of the year before; not applicable to shares, to what the year
   * before had no rule for, and across a change of definition.
   */
  static Entry ratio(Edition edition, Series series) {
    Indicator indicator = series.indicator();
    boolean comparable =
        edition.year() > indicator.since()
            && indicator.breakIn(edition.year(), series.group().item()).isEmpty();

    return new Measured(indicator).share() || !comparable
        ? Entry.Absence.NOT_APPLICABLE
        : of(series.at(edition, edition.year()), Trend.RATIO_PERCENT, Shown.PERCENT);
  }

  static Entry words(String text) {
    return new Entry.Words(text);
  }

  /** A line of a kind with a number, a name, and nothing in the columns that are left. */
  static ReportRow heading(ReportRow.Kind kind, String number, String name, int columns) {
    List<Entry> entries = new ArrayList<>();
    entries.add(words(number));
    entries.add(words(name));
    while (entries.size() < columns) {
      entries.add(Entry.Absence.EMPTY);
    }

    return new ReportRow(kind, entries);
  }
}
