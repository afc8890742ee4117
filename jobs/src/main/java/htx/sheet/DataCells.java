package htx.sheet;

import htx.contract.Format;
import htx.contract.Heading;
import htx.contract.Layout;
import htx.contract.Personal;
import htx.contract.WrongNumber;
import htx.quality.Cell;
import htx.quality.Controls;
import htx.quality.Numeral;
import htx.sheet.stored.KeptCell;
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
  private final CellDoubts doubts;
  private int usualFields;

  DataCells(Layout layout, Columns columns, Pseudonym pseudonym, Remarks remarks) {
    this.layout = layout;
    this.columns = columns;
    this.pseudonym = pseudonym;
    this.doubts = new CellDoubts(layout.format().kind(), remarks);
  }

  /** Whether values of a text record stand under other headings than their own. */
  boolean areShifted(RawLine line) {
    return layout.format().kind() == Format.Kind.CSV && isOfAnotherLength(line);
  }

  List<KeptCell> of(RawLine line) {
    Format.Kind kind = layout.format().kind();

    if (areShifted(line)) {
      // its values stand under wrong headings, personal ones perhaps under none: none is kept
      String found = line.cells().size() + "/" + columns.fields();
      return List.of(new KeptCell(FIELDS, "", Cell.text(found)));
    }

    List<KeptCell> cells = new ArrayList<>();
    List<String> merges = mergesOfSeveralColumns(line);

    for (RawCell raw : line.cells()) {
      Optional<Heading> known = known(raw);

      String place = kind.place(raw.column(), line.line());
      Optional<String> own =
          merges.stream().filter(range -> range.startsWith(place + ":")).findFirst();

      if (known.isPresent() && (own.isPresent() || isShared(raw, known.get()))) {
        Cell merged = new Cell(Cell.Type.MERGED, own.orElse(raw.range()));
        cells.add(new KeptCell(known.get().name(), place, merged));
      } else if (known.isPresent() && holdsAnything(raw.cell())) {
        Cell bare = doubts.bare(raw, line.line());
        doubts.about(known.get(), raw.column(), bare, line.line());
        Cell kept = known.get().holdsPersonal().map(person -> token(person, bare)).orElse(bare);
        cells.add(new KeptCell(known.get().name(), place, kept));
      }
    }

    return cells;
  }

  /** The ranges of the cells that cover known columns beside their own. */
  private List<String> mergesOfSeveralColumns(RawLine line) {
    return line.cells().stream()
        .filter(cell -> !cell.range().isEmpty() && cell.cell().isBlank())
        .filter(cell -> known(cell).isPresent())
        .map(RawCell::range)
        .distinct()
        .toList();
  }

  private Optional<Heading> known(RawCell cell) {
    return columns.at(cell.column()).filter(heading -> heading.use() != Heading.Use.RUNNING);
  }

  /**
   * Whether it is not known what the line's own value is; a summed one may be that of all lines.
   */
  private static boolean isShared(RawCell raw, Heading heading) {
    return !raw.range().isEmpty() && (raw.cell().isBlank() || heading.isSummed());
  }

  /**
   * Other than as many fields as headings. Separators behind them without a value are what a
   * program adds to every record: the first record says how many. More in one record only would be
   * a field too many inside it.
   */
  private boolean isOfAnotherLength(RawLine line) {
    int fields = line.cells().size();

    if (fields <= columns.fields()) {
      usualFields = Math.max(usualFields, fields);
      return fields < columns.fields();
    }

    boolean empty =
        line.cells().stream().skip(columns.fields()).noneMatch(cell -> holdsAnything(cell.cell()));

    if (empty && usualFields == 0) {
      usualFields = fields;
    }

    return !empty || fields != usualFields;
  }

  /** A control alone shows nothing, and still may be the rest of a value. */
  private static boolean holdsAnything(Cell cell) {
    return !cell.isBlank() || Controls.in(cell.text());
  }

  private Cell token(Personal kind, Cell cell) {
    if (cell.is(Cell.Type.ERROR)
        || cell.is(Cell.Type.FORMULA)
        || cell.is(Cell.Type.DISGUISED)
        || cell.is(Cell.Type.MALFORMED)
        || cell.is(Cell.Type.FOREIGN)) {
      return new Cell(cell.type(), "");
    }

    if (layout.isMissing(cell.text())) {
      return Cell.text("");
    }

    String canonical = kind.canonical(plain(cell).canonical());

    return kind.hasShape(canonical) && !kind.isDamaged(cell.text())
        ? Cell.text(pseudonym.token(kind.domain(), canonical))
        : WrongNumber.told(plain(cell), canonical.length());
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
