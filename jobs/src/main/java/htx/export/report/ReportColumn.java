package htx.export.report;

/**
 * A column of a report table.
 *
 * @param group heading above several columns, or empty; neighbours with the same one stand together
 * @param heading heading of the column alone
 * @param width in characters of the body's type
 */
public record ReportColumn(String group, String heading, int width, Align align) {

  /** How the column's cells stand. */
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  public static ReportColumn words(String heading, int width) {
    return new ReportColumn("", heading, width, Align.LEFT);
  }

  public static ReportColumn centred(String heading, int width) {
    return new ReportColumn("", heading, width, Align.CENTRE);
  }

  public static ReportColumn number(String heading, int width) {
    return new ReportColumn("", heading, width, Align.RIGHT);
  }

  public ReportColumn under(String heading) {
    return new ReportColumn(heading, this.heading, width, align);
  }
}
