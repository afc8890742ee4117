package htx.export.workbook;

import htx.export.report.ReportColumn;

/**
 * How a cell of the workbook looks: one style is made for each.
 *
 * @param format number format, or empty for text
 */
record Look(Face type, ReportColumn.Align align, Frame frame, Fill fill, Wrap wrap, String format) {

  /** Size and weight of the type. */
  enum Face {
    BODY,
    BOLD,
    ITALIC,
    SMALL_ITALIC,
    TITLE,
    COVER,
    LINK,
    WARNING
  }

  /** Lines around a cell. */
  enum Frame {
    NONE,
    THIN
  }

  /** Colour behind a cell. */
  enum Fill {
    NONE,
    HEADING,
    TOTAL
  }

  /** Whether long text goes on in a second line. */
  enum Wrap {
    ONE_LINE,
    WRAPPED
  }

  static Look text(Face type, ReportColumn.Align align) {
    return new Look(type, align, Frame.NONE, Fill.NONE, Wrap.WRAPPED, "");
  }

  Look framed(Fill behind) {
    return new Look(type, align, Frame.THIN, behind, wrap, format);
  }

  Look oneLine() {
    return new Look(type, align, frame, fill, Wrap.ONE_LINE, format);
  }

  Look format(String numberFormat) {
    return new Look(type, align, frame, fill, Wrap.ONE_LINE, numberFormat);
  }
}
