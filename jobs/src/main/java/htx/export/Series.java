package htx.export;

import htx.gold.Trend;
import java.util.Optional;

/** A yearly series of an indicator, on one kind of boundaries. */
record Series(String indicator, String basis, Area area, Group group) {

  /** The whole province's series. */
  static Series ofProvince(Edition edition, String indicator, Group group) {
    return new Series(indicator, Basis.OF_THE_DAY, Area.province(edition), group);
  }

  /** Where the series stood in a year, and how it had moved up to then. */
  Optional<Line> at(Edition edition, int year) {
    return edition
        .figures()
        .line(
            Trend.TABLE,
            indicator,
            basis,
            area.level(),
            area.code(),
            group.dimension(),
            group.item(),
            year);
  }
}
