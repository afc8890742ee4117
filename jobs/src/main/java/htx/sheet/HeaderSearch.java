package htx.sheet;

import htx.contract.Format;
import htx.contract.Heading;
import htx.contract.Layout;
import htx.quality.Canonical;
import htx.quality.Cell;
import htx.quality.MoneyUnit;
import htx.quality.Numeral;
import htx.table.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for the headings of a contract in the first lines of a sheet, wherever they start. */
final class HeaderSearch {
  private static final int LONGEST = 60;
  private static final int MOST_ROWS = 3;
  private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");

  private final Layout layout;
  private final long enough;
  private final List<RawLine> above = new ArrayList<>();
  private final List<RawLine> after = new ArrayList<>();
  private final List<RawLine> header = new ArrayList<>();
  private boolean found;
  private boolean gaveUp;
  private String otherSeparator = "";
  private int bestLine;
  private long best;

  HeaderSearch(Layout layout) {
    this.layout = layout;
    long tops =
        layout.headings().stream()
            .map(heading -> heading.parent().isEmpty() ? heading.name() : heading.parent())
            .distinct()
            .count();
    this.enough = Math.max(2, (tops + 1) / 2);
  }

  void line(RawLine line) {
    if (header.isEmpty()) {
      lookAt(line);
    } else if (goesOnWith(line)) {
      header.add(line);
      found = header.size() == MOST_ROWS;
    } else {
      after.add(line);
      found = true;
    }
  }

  boolean found() {
    return found;
  }

  /** Whether the last line taken was a header whose next line could still have come. */
  boolean foundOnLastLine() {
    return !header.isEmpty();
  }

  /** Whether so many lines have no header that the sheet has none. */
  boolean gaveUp() {
    return gaveUp;
  }

  List<RawLine> header() {
    return header;
  }

  /** How many known headings make a line a header. */
  long enough() {
    return enough;
  }

  /** The lines above the header, or all lines kept where there is no header. */
  List<RawLine> above() {
    return above;
  }

  /** Lines taken that stand below the header. */
  List<RawLine> after() {
    return after;
  }

  /** Why a sheet without header is refused. */
  Message refusal() {
    String line = Integer.toString(bestLine);

    if (!otherSeparator.isEmpty()) {
      String declared = OtherSeparator.shown(layout.format().separator());
      String other = OtherSeparator.shown(otherSeparator.charAt(0));
      return SheetFault.F_SEPARATOR.at(line, declared, line, other);
    }

    String expected =
        String.join(" | ", layout.headings().stream().map(Heading::name).limit(6).toList());
    return SheetFault.S_NO_HEADER.at(line, line, best, expected);
  }

  private void lookAt(RawLine line) {
    long matches = Columns.matches(layout, line);

    if (!gaveUp && matches >= enough) {
      takeParents(line);
      header.add(line);
      found = !mayHaveMoreLines();
      return;
    }

    if (matches > best && otherSeparator.isEmpty()) {
      best = matches;
      bestLine = line.line();
    }

    if (otherSeparator.isEmpty()) {
      otherSeparator = separatorOf(line);
      bestLine = otherSeparator.isEmpty() ? bestLine : line.line();
    }
    above.add(line);
    gaveUp |= above.size() >= LONGEST;
  }

  /** The line above belongs to the header where its texts complete headings of the line found. */
  private void takeParents(RawLine found) {
    if (above.isEmpty() || !mayHaveMoreLines()) {
      return;
    }

    RawLine parents = above.get(above.size() - 1);

    if (Columns.known(layout, List.of(parents, found)) > Columns.known(layout, List.of(found))) {
      header.add(above.remove(above.size() - 1));
    }
  }

  /** Whether the line is one more of the header: it has no numbers, and completes headings. */
  private boolean goesOnWith(RawLine line) {
    if (line.cells().stream().anyMatch(HeaderSearch::isNumber)) {
      return false;
    }

    List<RawLine> longer = new ArrayList<>(header);
    longer.add(line);
    int known = Columns.known(layout, longer);
    int before = Columns.known(layout, header);

    return known > before || (known == before && isOfUnits(line));
  }

  /** Whether the line says of some headings above it in which unit of money their columns are. */
  private static boolean isOfUnits(RawLine line) {
    List<RawCell> filled = line.cells().stream().filter(cell -> !cell.cell().isBlank()).toList();

    return !filled.isEmpty()
        && filled.stream().allMatch(cell -> MoneyUnit.of(Canonical.key(cell.text())).isPresent());
  }

  private static boolean isNumber(RawCell cell) {
    return !cell.cell().isBlank()
        && (!cell.cell().is(Cell.Type.TEXT) || Numeral.vietnamese(cell.text()).isPresent());
  }

  private boolean mayHaveMoreLines() {
    return layout.format().kind() == Format.Kind.WORKBOOK;
  }

  /** The separator by which the line would be a header; empty where it is none by any. */
  private String separatorOf(RawLine line) {
    if (layout.format().kind() != Format.Kind.CSV || line.cells().isEmpty()) {
      return "";
    }

    String declared = String.valueOf(layout.format().separator());
    String text = line.cells().stream().map(RawCell::text).collect(Collectors.joining(declared));

    return SEPARATORS.stream()
        .filter(separator -> Columns.matches(layout, split(text, separator)) >= enough)
        .findFirst()
        .orElse("");
  }

  private static RawLine split(String text, String separator) {
    List<RawCell> cells = new ArrayList<>();

    for (String field : text.split(Pattern.quote(separator), -1)) {
      cells.add(RawCell.field(cells.size() + 1, field));
    }

    return new RawLine(1, cells);
  }
}
