package htx.sheet;

import htx.contract.Format;
import htx.quality.Cell;
import htx.quality.Numeral;
import java.util.List;
import java.util.Optional;

/** Sees lines of which no value stands under a heading of the contract. */
final class Beside {
  private static final int LEAST_CELLS = 2;

  private final Columns columns;

  Beside(Columns columns) {
    this.columns = columns;
  }

  /**
   * The cells of such a line where they are of a table of their own, M12:P12; empty for other
   * lines, and where they may be a note or signatures.
   *
   * @param mayBeSigned whether the line is where signatures are
   */
  Optional<String> table(RawLine line, boolean mayBeSigned) {
    List<RawCell> filled = filled(line);
    boolean outside = filled.stream().allMatch(cell -> columns.at(cell.column()).isEmpty());
    boolean headed =
        filled.stream().filter(cell -> columns.isHeaded(cell.column())).count() >= LEAST_CELLS;
    boolean figures = filled.stream().anyMatch(Beside::isFigure);

    if (!outside || filled.size() < LEAST_CELLS || (!figures && (!headed || mayBeSigned))) {
      return Optional.empty();
    }

    String first = place(filled.get(0), line);
    return Optional.of(first + ":" + place(filled.get(filled.size() - 1), line));
  }

  private static List<RawCell> filled(RawLine line) {
    return line.cells().stream().filter(cell -> !cell.cell().isBlank()).toList();
  }

  private static String place(RawCell cell, RawLine line) {
    return Format.Kind.WORKBOOK.place(cell.column(), line.line());
  }

  private static boolean isFigure(RawCell cell) {
    return !cell.cell().is(Cell.Type.TEXT) || Numeral.of(cell.cell()).isPresent();
  }
}
