package htx.export.report;

import htx.gold.Trend;
import htx.indicator.Indicator;
import htx.territory.Basis;
import java.util.Optional;

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
}
