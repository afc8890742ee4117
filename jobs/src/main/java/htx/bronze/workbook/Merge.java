package htx.bronze.workbook;

/**
 * Cells merged into one.
 *
 * @param range as the sheet writes it, E11:E12
 */
record Merge(String range, int top, int bottom, int left, int right) {

  /** The merge of a range. */
  static Merge of(String range) {
    String[] corners = range.split(":", -1);
    CellReference one = CellReference.of(corners[0]);
    CellReference other = CellReference.of(corners[corners.length - 1]);

    return new Merge(
        range,
        Math.min(one.row(), other.row()),
        Math.max(one.row(), other.row()),
        Math.min(one.column(), other.column()),
        Math.max(one.column(), other.column()));
  }

  boolean isOfSeveralCells() {
    return isOfSeveralRows() || right > left;
  }

  boolean isOfSeveralRows() {
    return bottom > top;
  }

  /** Whether it covers cells of a row from above. */
  boolean hangsInto(int row) {
    return top < row && row <= bottom;
  }

  boolean holdsColumn(int column) {
    return left <= column && column <= right;
  }
}
