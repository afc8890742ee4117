package htx.export.report;

import htx.territory.Level;

/** A territory that figures are given for. */
record Area(Level level, String code) {
  static Area province(Edition edition) {
    return new Area(Level.PROVINCE, edition.settings().provinceCode());
  }

  static Area district(String code) {
    return new Area(Level.DISTRICT, code);
  }
}
