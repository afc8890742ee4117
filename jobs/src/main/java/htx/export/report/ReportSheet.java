package htx.export.report;

/**
 * A kind of table that every edition has.
 *
 * @param tabVi name of the sheet in Vietnamese, short
 * @param tabEn name of the sheet in English, short
 */
public record ReportSheet(String tabVi, String tabEn, Maker maker) {

  /** Makes the table of one edition. */
  @FunctionalInterface
  public interface Maker {
    ReportTable table(Edition edition);
  }
}
