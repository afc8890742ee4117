package htx.sheet;

import htx.contract.Format;
import htx.contract.Layout;
import htx.quality.Cell;
import htx.quality.Doubt;
import htx.sheet.stored.BronzeRow;
import htx.sheet.stored.ContentHash;
import htx.sheet.stored.DeliveredFile;
import htx.sheet.stored.KeptCell;
import htx.sheet.stored.RawRow;
import htx.sheet.stored.SheetOutcome;
import htx.sheet.stored.Surroundings;
import htx.table.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** One reading of a sheet from its first line to its last: what each line is, and its cells. */
public final class SheetReading {
  private static final Set<RawRow.Kind> MAY_BE_BESIDE =
      EnumSet.of(RawRow.Kind.NOTE, RawRow.Kind.GROUP, RawRow.Kind.TOTAL);

  private final Layout layout;
  private final DeliveredFile file;
  private final String sheet;
  private final Pseudonym pseudonym;
  private final Instant takenInAt;
  private final Consumer<Row> bronze;

  private final HeaderSearch search;
  private final TitleLines titles;
  private final TextFlaws flaws;
  private final DecodedLines letters;
  private final List<Message> refusals = new ArrayList<>();
  private final Remarks remarks = new Remarks();
  private final ContentHash content = new ContentHash();
  private Surroundings surroundings;
  private Columns columns;
  private Frame frame;
  private HeaderAgain again;
  private Beside beside;
  private LineKinds kinds;
  private Totals totals;
  private DataCells dataCells;
  private DayOrder dayOrder;
  private long lines;
  private long data;

  /**
   * @param sheet the sheet's name as the file has it; empty for text files
   * @param bronze takes the rows, in the shape of {@link RawRow}, in order of lines
   */
  public SheetReading(
      Layout layout,
      DeliveredFile file,
      String sheet,
      Pseudonym pseudonym,
      Instant takenInAt,
      Consumer<Row> bronze) {
    this.layout = layout;
    this.file = file;
    this.sheet = sheet;
    this.pseudonym = pseudonym;
    this.takenInAt = takenInAt;
    this.bronze = bronze;
    this.titles = new TitleLines(layout.format().kind());
    this.search = new HeaderSearch(layout);
    this.flaws = new TextFlaws(layout);
    this.letters = new DecodedLines(layout.format());
    this.surroundings = Surroundings.UNKNOWN;
  }

  /**
   * Takes the next physical line, blank ones too. A line of a workbook may leave empty cells out; a
   * text record brings all of its fields.
   */
  public void line(RawLine found) {
    RawLine line = letters.of(found);
    lines++;
    flaws.line(line, this::isImpersonal);
    line.remarks().forEach(remarks::add);

    if (columns == null) {
      search.line(line);

      if (search.found()) {
        begin();
      } else if (search.gaveUp()) {
        emitWithoutHeader();
      }
    } else {
      below(line);
    }
  }

  /** Closes the sheet: emits its line 0, and says what became of it. */
  public SheetOutcome end() {
    if (columns == null && search.foundOnLastLine()) {
      begin();
    }

    if (columns == null) {
      emitWithoutHeader();
    }

    if (columns != null) {
      take(totals.end());
      refusals.addAll(dayOrder.refusals());
    }

    List<Message> all = new ArrayList<>();
    flaws.refusal().ifPresent(all::add);

    if (columns == null) {
      all.add(search.refusal());
    }
    all.addAll(refusals);

    if (all.isEmpty() && data == 0 && !layout.is(Layout.Way.MAY_BE_EMPTY)) {
      all.add(SheetFault.D_ZERO_ROWS.of());
    }

    SheetOutcome outcome =
        (all.isEmpty() ? SheetOutcome.accepted(lines) : SheetOutcome.of(all, lines))
            .with(remarks.told())
            .saying(content.hash());
    bronze.accept(BronzeRow.ofSheet(file, sheet, surroundings, outcome, takenInAt));

    return outcome;
  }

  /** The headings are found: what stood above them holds for all that follows. */
  private void begin() {
    columns = Columns.of(layout, search.header());
    refusals.addAll(columns.refusals());
    columns.unknown().forEach(heading -> remarks.add(SheetFault.C_UNKNOWN.at(heading, heading)));
    search.above().forEach(titles::line);
    frame = new Frame(layout, file, titles, columns);
    refusals.addAll(frame.refusals());
    surroundings = frame.surroundings();
    again = new HeaderAgain(layout, columns, search);
    beside = new Beside(columns);
    totals = new Totals(layout, columns, frame.unit());
    kinds = new LineKinds(layout, columns, totals::isSum);
    dataCells = new DataCells(layout, columns, pseudonym, remarks);
    dayOrder = new DayOrder(layout.format().kind(), columns);

    search.above().forEach(line -> emit(line, titleOrBlank(line), texts(line)));
    search.header().forEach(line -> emit(line, RawRow.Kind.HEADER, texts(line)));
    search.after().forEach(this::below);
  }

  private void below(RawLine line) {
    String place = Integer.toString(line.line());

    switch (again.of(line)) {
      case REPEATED -> {
        remarks.add(Doubt.R_HEADER_REPEAT.at(place));
        emit(line, RawRow.Kind.HEADER, texts(line));
        return;
      }
      case OTHER -> {
        refusals.add(SheetFault.S_SECOND_TABLE.at(place, place));
        emit(line, RawRow.Kind.HEADER, texts(line));
        return;
      }
      case NONE -> {}
    }

    again.beside(line).ifPresent(refusals::add);
    RawRow.Kind kind = kinds.of(line);
    Optional<String> otherTable =
        MAY_BE_BESIDE.contains(kind) ? beside.table(line, kinds.mayBeSigned()) : Optional.empty();

    if (otherTable.isPresent()) {
      refusedLine(line, RefusedLine.BESIDE, otherTable.get());
      return;
    }

    switch (kind) {
      case DATA -> data(line);
      case GROUP -> {
        take(totals.group(line, kinds.groupLabel(line).orElseThrow()));
        emit(line, kind, impersonal(line));
      }
      case TOTAL -> {
        Totals.Checked checked = totals.total(line);
        take(checked);
        emit(line, kind, impersonal(line));

        if (checked.endsTable()) {
          kinds.endsAt(line.line());
        }
      }
      case HEADER -> emit(line, kind, texts(line));
      // notes and signatures hold names of people
      case NOTE -> {
        remarks.add(Doubt.R_NOTE.at(place));
        frame.conflictWith(line).ifPresent(refusals::add);
        emit(line, kind, List.of());
      }
      case FILE, TITLE, BLANK -> emit(line, kind, List.of());
    }
  }

  private void data(RawLine line) {
    OptionalInt total = kinds.totalAbove();

    if (total.isPresent()) {
      refusedLine(line, RefusedLine.BELOW_TOTAL, Integer.toString(total.getAsInt()));
      return;
    }

    data++;

    if (dataCells.areShifted(line)) {
      totals.unreadable(line);
    } else {
      totals.data(line);
      dayOrder.line(line);
    }

    columns.unheaded(line).forEach(column -> remarks.add(unheaded(column, line)));
    List<KeptCell> cells = dataCells.of(line);
    content.line(cells);
    emit(line, RawRow.Kind.DATA, cells);
  }

  private void refusedLine(RawLine line, String mark, String why) {
    data++;
    emit(line, RawRow.Kind.DATA, List.of(new KeptCell(mark, "", Cell.text(why))));
  }

  private Message unheaded(int column, RawLine line) {
    return Doubt.V_NO_HEADING.at(layout.format().kind().where(column, line.line()));
  }

  private void take(Totals.Checked checked) {
    refusals.addAll(checked.refusals());
    checked.remarks().forEach(remarks::add);
  }

  /** Nothing says which of the cells are personal: none is kept. */
  private void emitWithoutHeader() {
    search.above().forEach(line -> emit(line, withoutHeader(line), List.of()));
    search.above().clear();
  }

  private static RawRow.Kind titleOrBlank(RawLine line) {
    return Columns.texts(line).isEmpty() ? RawRow.Kind.BLANK : RawRow.Kind.TITLE;
  }

  private static RawRow.Kind withoutHeader(RawLine line) {
    return Columns.texts(line).isEmpty() ? RawRow.Kind.BLANK : RawRow.Kind.DATA;
  }

  private List<KeptCell> impersonal(RawLine line) {
    return texts(
        new RawLine(line.line(), line.cells().stream().filter(this::isImpersonal).toList()));
  }

  /** Whether the cell stands under a heading of what is not personal. */
  private boolean isImpersonal(RawCell cell) {
    return columns != null
        && columns.at(cell.column()).filter(at -> at.personal() == null).isPresent();
  }

  private List<KeptCell> texts(RawLine line) {
    Format.Kind kind = layout.format().kind();

    return line.cells().stream()
        .filter(cell -> !cell.text().isBlank())
        .map(
            cell ->
                new KeptCell("", kind.place(cell.column(), line.line()), Cell.text(cell.text())))
        .toList();
  }

  private void emit(RawLine line, RawRow.Kind kind, List<KeptCell> cells) {
    bronze.accept(BronzeRow.of(file, sheet, line.line(), kind, surroundings, cells, takenInAt));
  }
}
