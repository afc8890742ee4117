package htx.export.report;

import htx.gold.Trend;
import htx.indicator.Indicator;
import htx.territory.Basis;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** A yearly series of an indicator, on one kind of boundaries. */
record Series(Indicator indicator, Basis basis, Area area, Group group) {

  /** The whole province's series. */
  static Series ofProvince(Edition edition, Indicator indicator, Group group) {
    return new Series(indicator, Basis.OF_THE_DAY, Area.province(edition), group);
  }

  /** Where the series stood in a year, and how it had moved up to then. */
  Optional<Line> at(Edition edition, int year) {
    return edition
        .figures()
        .line(
            Trend.TABLE,
            indicator.code(),
            basis,
            area.level(),
            area.code(),
            group.dimension(),
            group.item(),
            year);
  }

  /**
   * The district's series whose year of the report and year before stand on the ground that the
   * district has at the end of the report's year: its own where nothing moved in the year, the
   * comparable one where nothing moved after it, and none where both differ.
   */
  static Optional<Series> onThisYearsGround(Edition edition, Indicator indicator, Area area) {
    Series own = new Series(indicator, Basis.OF_THE_DAY, area, Group.ALL);
    LocalDate comparableOn = edition.settings().assumptions().comparableOn();

    if (!own.movedIn(edition, edition.year())) {
      return Optional.of(own);
    }

    boolean stays =
        !comparableOn.isBefore(edition.lastDay())
            && IntStream.rangeClosed(edition.year() + 1, comparableOn.getYear())
                .allMatch(later -> own.stayedIn(edition, later));

    return stays
        ? Optional.of(new Series(indicator, Basis.COMPARABLE, area, Group.ALL))
        : Optional.empty();
  }

  private boolean stayedIn(Edition edition, int year) {
    return at(edition, year).isPresent() && !movedIn(edition, year);
  }

  /** Whether the series begins anew in a year because the district's ground moved. */
  private boolean movedIn(Edition edition, int year) {
    return at(edition, year)
        .filter(line -> line.has(Trend.BREAK_NOTE))
        .filter(line -> line.text(Trend.BREAK_NOTE).equals(Trend.BOUNDARIES_CHANGED))
        .filter(line -> line.whole(Trend.YEARS_USED) == 1)
        .isPresent();
  }
}
