package htx.export;

/** A part of an indicator: all of it, or one item of a dimension. */
record Group(String dimension, String item) {
  static final Group ALL = new Group("all", "all");

  static Group sector(String code) {
    return new Group("sector", code);
  }
}
