package htx.export;

/** A territory that figures are given for. */
record Area(String level, String code) {
  static Area province(Edition edition) {
    return new Area("province", edition.settings().provinceCode());
  }

  static Area district(String code) {
    return new Area("district", code);
  }
}
