package htx.quality;

import java.io.Serializable;

/**
 * Reads one kind of cell: gives a value or a coded issue, never an empty value for what is there.
 */
@FunctionalInterface
public interface Reader extends Serializable {
  /** Longest text that a cell may hold. */
  int LONGEST = 4000;

  /** What the cell says. The cell is not blank. */
  Reading read(Cell cell, Conditions conditions);

  /** What any cell says: blank ones nothing, damaged ones an issue, the others as read here. */
  default Reading readAny(Cell cell, Conditions conditions) {
    if (cell.is(Cell.Type.ERROR)) {
      return Reading.broken(
          "V_ERROR_CELL",
          "Ô báo lỗi " + cell.quoted() + "; cần một giá trị",
          "The cell holds the error " + cell.quoted() + "; a value is expected");
    }

    if (cell.is(Cell.Type.FORMULA)) {
      return Reading.broken(
          "V_FORMULA_NO_VALUE",
          "Công thức " + cell.quoted() + " chưa được tính; hãy mở, tính lại và lưu tệp",
          "The formula "
              + cell.quoted()
              + " was never calculated; open, recalculate and save the file");
    }

    if (cell.text().length() > LONGEST) {
      return Reading.broken(
          "V_TOO_LONG",
          "Ô có " + cell.text().length() + " ký tự; nhiều nhất " + LONGEST,
          "The cell has " + cell.text().length() + " characters; at most " + LONGEST);
    }

    return Canonical.text(cell.text()).isEmpty() ? Reading.missing() : read(cell, conditions);
  }
}
