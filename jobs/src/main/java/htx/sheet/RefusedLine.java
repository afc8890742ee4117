package htx.sheet;

/** Marks, in place of its cells, a line of data that is refused whatever stands in it. */
public final class RefusedLine {
  /** The heading, of no sheet, of a cell that says below which line's grand total a line stands. */
  public static final String BELOW_TOTAL = "#below_total";

  /** The heading, of no sheet, of a cell that says where all that a line has stands. */
  public static final String BESIDE = "#beside";

  private RefusedLine() {}
}
