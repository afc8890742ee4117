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
      return Reading.broken(ValueFault.V_ERROR_CELL.of(cell.quoted()));
    }

    if (cell.is(Cell.Type.FORMULA)) {
      return Reading.broken(ValueFault.V_FORMULA_NO_VALUE.of(cell.quoted()));
    }

    if (cell.is(Cell.Type.DISGUISED)) {
      return Reading.broken(ValueFault.V_FORMAT.of(cell.quoted()));
    }

    if (cell.is(Cell.Type.MALFORMED)) {
      return Reading.broken(ValueFault.V_NUMBER_STORED.of(cell.quoted()));
    }

    if (cell.is(Cell.Type.FOREIGN)) {
      return Reading.broken(ValueFault.V_LEGACY_FONT.otherwise(cell.quoted()));
    }

    if (cell.text().length() > LONGEST) {
      return Reading.broken(ValueFault.V_TOO_LONG.of(cell.text().length(), LONGEST));
    }

    if (!Canonical.text(cell.text()).isEmpty()) {
      return read(cell, conditions);
    }

    return Controls.in(cell.text())
        ? Reading.broken(ValueFault.V_CONTROL_CHARACTER.of(cell.quoted()))
        : Reading.missing();
  }
}
