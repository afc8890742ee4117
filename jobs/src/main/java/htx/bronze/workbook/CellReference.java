package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.RefusedFile;

/** The column number, from 1, and the row of a cell reference such as C12. */
record CellReference(int column, int row) {
  private static final int LAST_COLUMN = 16_384;

  /**
   * Reads a reference in capital letters and digits.
   *
   * @throws RefusedFile X_ORDER where it is none
   */
  static CellReference of(String reference) {
    int column = 0;
    int i = 0;

    while (i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
      column = column * 26 + reference.charAt(i++) - 'A' + 1;

      if (column > LAST_COLUMN) {
        throw Fault.X_COLUMN_RANGE.refusal(reference, reference, LAST_COLUMN);
      }
    }

    try {
      return new CellReference(
          column, Integer.parseUnsignedInt(reference, i, reference.length(), 10));
    } catch (NumberFormatException e) {
      throw Fault.X_ORDER.refusal(reference, reference);
    }
  }
}
