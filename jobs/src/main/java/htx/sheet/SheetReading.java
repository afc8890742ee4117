package htx.sheet;

import htx.contract.Covering;
import htx.contract.Format;
import htx.contract.Layout;
import htx.quality.Cell;
import htx.quality.Doubt;
import htx.quality.MoneyUnit;
import htx.table.Message;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** One reading of a sheet from its first line to its last: what each line is, and its cells. */
public final class SheetReading {
  private final Layout layout;
  private final DeliveredFile file;
  private final String sheet;
  private final Pseudonym pseudonym;
  private final Instant takenInAt;
  private final Consumer<Row> bronze;

  private final HeaderSearch search;
  private final TitleLines titles = new TitleLines();
  private final TextFlaws flaws;
  private final List<Message> refusals = new ArrayList<>();
  private final Remarks remarks = new Remarks();
  private final Map<String, String> nameParts;
  private Surroundings surroundings;
  private Columns columns;
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
    this.search = new HeaderSearch(layout);
    this.flaws = new TextFlaws(layout.format().kind());
    this.nameParts = layout.fileName().parts(file.name());
    this.surroundings = Surroundings.UNKNOWN;
  }

  /**
   * Takes the next physical line, blank ones too. A line of a workbook may leave empty cells out; a
   * text record brings all of its fields.
   */
  public void line(RawLine line) {
    lines++;
    flaws.line(line);
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

    List<Message> all = new ArrayList<>();
    flaws.refusal().ifPresent(all::add);

    if (columns == null) {
      all.add(search.refusal());
    }
    all.addAll(refusals);

    if (dayOrder != null) {
      all.addAll(dayOrder.refusals());
    }

    if (all.isEmpty() && data == 0 && !layout.is(Layout.Way.MAY_BE_EMPTY)) {
      all.add(SheetFault.D_ZERO_ROWS.of());
    }

    SheetOutcome outcome =
        (all.isEmpty() ? SheetOutcome.accepted(lines) : SheetOutcome.of(all, lines))
            .with(remarks.told());
    bronze.accept(BronzeRow.ofSheet(file, sheet, surroundings, outcome, takenInAt));

    return outcome;
  }

  /** The headings are found: what stood above them holds for all that follows. */
  private void begin() {
    columns = Columns.of(layout, search.top(), search.below());
    refusals.addAll(columns.refusals());
    columns.unknown().forEach(heading -> remarks.add(SheetFault.C_UNKNOWN.at(heading, heading)));
    search.above().forEach(titles::line);
    surround();
    kinds = new LineKinds(layout, columns);
    totals = new Totals(layout, columns);
    dataCells = new DataCells(layout, columns, pseudonym, remarks);
    dayOrder = new DayOrder(layout.format().kind(), columns);

    search.above().forEach(line -> emit(line, titleOrBlank(line), texts(line)));
    search.header().forEach(line -> emit(line, RawRow.Kind.HEADER, texts(line)));
    search.after().forEach(this::below);
  }

  private void surround() {
    Optional<MoneyUnit> unit = titles.unit().or(layout::moneyUnit);
    String scope = layout.scope(nameParts);

    if (layout.is(Layout.Way.STATES_UNIT) && titles.unit().isEmpty()) {
      refusals.add(SheetFault.S_UNIT.of());
    }

    try {
      Covering.Days named = layout.covering().of(nameParts);
      Covering.Days days = titles.days().orElse(named);

      if (!Covering.agree(named, days)) {
        refusals.add(SheetFault.S_PERIOD.of(days.last(), named.last()));
      }

      if (days.first().isAfter(file.deliveredOn()) && !layout.is(Layout.Way.MAY_LOOK_AHEAD)) {
        refusals.add(SheetFault.F_PERIOD_FUTURE.of(days.first()));
      }
      surroundings =
          new Surroundings(
              scope, days.first(), days.last(), unit.map(MoneyUnit::words).orElse(null));
    } catch (DateTimeException e) {
      refusals.add(SheetFault.F_NAME.of(file.name()));
    }
  }

  private void below(RawLine line) {
    if (search.isHeaderAgain(line)) {
      remarks.add(Doubt.R_HEADER_REPEAT.at(Integer.toString(line.line())));
      emit(line, RawRow.Kind.HEADER, texts(line));
      return;
    }

    RawRow.Kind kind = kinds.of(line);

    switch (kind) {
      case DATA -> {
        data++;
        totals.data(line);
        dayOrder.line(line);
        emit(line, kind, dataCells.of(line));
      }
      case GROUP -> {
        totals.group(kinds.groupLabel(line).orElseThrow());
        emit(line, kind, impersonal(line));
      }
      case TOTAL -> {
        refusals.addAll(
            totals.total(line, kinds.totalLabel(line).orElseThrow(), kinds.isGrandTotal(line)));
        emit(line, kind, impersonal(line));
      }
      case HEADER -> emit(line, kind, texts(line));
      // notes and signatures hold names of people
      case FILE, TITLE, NOTE, BLANK -> emit(line, kind, List.of());
    }
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
    List<RawCell> cells =
        line.cells().stream()
            .filter(
                cell -> columns.at(cell.column()).filter(at -> at.personal() == null).isPresent())
            .toList();
    return texts(new RawLine(line.line(), cells));
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
