package htx.export.report;

import htx.silver.Grouping;

/** A part of an indicator: all of it, or one item of a dimension. */
record Group(Grouping dimension, String item) {
  static final Group ALL = new Group(Grouping.ALL, Grouping.ALL.code());

  static Group sector(String code) {
    return new Group(Grouping.SECTOR, code);
  }
}
