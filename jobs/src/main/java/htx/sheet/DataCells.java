package htx.sheet;

import htx.contract.Format;
import htx.contract.Heading;
import htx.contract.Layout;
import htx.contract.Personal;
import htx.quality.Cell;
import htx.quality.Numeral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a data line's cells for bronze: known columns only, personal values as tokens. */
public final class DataCells {
  /** The heading, of no sheet, of a cell that says how many fields a record had of how many. */
  public static final String FIELDS = "#fields";

  private final Layout layout;
  private final Columns columns;
  private final Pseudonym pseudonym;

  DataCells(Layout layout, Columns columns, Pseudonym pseudonym) {
    this.layout = layout;
    this.columns = columns;
    this.pseudonym = pseudonym;
  }

  List<KeptCell> of(RawLine line) {
    Format.Kind kind = layout.format().kind();

    if (kind == Format.Kind.CSV && line.cells().size() != columns.fields()) {
      // its values stand under wrong headings, personal ones perhaps under none: none is kept
      String found = line.cells().size() + "/" + columns.fields();
      return List.of(new KeptCell(FIELDS, "", Cell.text(found)));
    }

    List<KeptCell> cells = new ArrayList<>();

    for (RawCell raw : line.cells()) {
      Optional<Heading> known =
          columns.at(raw.column()).filter(heading -> heading.use() != Heading.Use.RUNNING);

      if (known.isPresent() && isShared(raw, known.get())) {
        Cell merged = new Cell(Cell.Type.MERGED, raw.range());
        cells.add(new KeptCell(known.get().name(), kind.place(raw.column(), line.line()), merged));
      } else if (known.isPresent() && !raw.cell().isBlank()) {
        Cell kept =
            known.get().holdsPersonal().map(person -> token(person, raw.cell())).orElse(raw.cell());
        cells.add(new KeptCell(known.get().name(), kind.place(raw.column(), line.line()), kept));
      }
    }

    return cells;
  }

  /**
   * Whether it is not known what the line's own value is; a summed one may be that of all lines.
   */
  private static boolean isShared(RawCell raw, Heading heading) {
    return !raw.range().isEmpty() && (raw.cell().isBlank() || heading.use() == Heading.Use.SUMMED);
  }

  private Cell token(Personal kind, Cell cell) {
    if (cell.is(Cell.Type.ERROR)
        || cell.is(Cell.Type.FORMULA)
        || cell.is(Cell.Type.DISGUISED)
        || cell.is(Cell.Type.MALFORMED)) {
      return new Cell(cell.type(), "");
    }

    if (layout.isMissing(cell.text())) {
      return Cell.text("");
    }

    String canonical = kind.canonical(plain(cell).canonical());

    return kind.hasShape(canonical)
        ? Cell.text(pseudonym.token(kind.domain(), canonical))
        : new Cell(Cell.Type.WRONG_LENGTH, Integer.toString(canonical.length()));
  }

  /** The cell; a number without exponent. */
  private static Cell plain(Cell cell) {
    return cell.is(Cell.Type.NUMBER)
        ? Numeral.stored(cell.text())
            .filter(n -> n.precision() - n.scale() <= 20 && n.scale() < 20)
            .map(n -> new Cell(cell.type(), n.stripTrailingZeros().toPlainString()))
            .orElse(cell)
        : cell;
  }
}
