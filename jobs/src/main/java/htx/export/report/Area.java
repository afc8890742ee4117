package htx.export.report;

import htx.gold.IndicatorValue;
import htx.indicator.Indicator;
import htx.territory.Level;

/** A territory that figures are given for. */
record Area(Level level, String code) {
  static Area province(Edition edition) {
    return new Area(Level.PROVINCE, edition.settings().provinceCode());
  }

  /** Whether all have sent what an indicator's value for a year rests on here. */
  boolean hasSent(Edition edition, Indicator indicator, int year) {
    return edition
        .figures()
        .indicator(indicator, year, this, Group.ALL)
        .filter(line -> line.whole(IndicatorValue.NOT_SENT) > 0)
        .isEmpty();
  }

  static Area district(String code) {
    return new Area(Level.DISTRICT, code);
  }
}
