package htx.sheet;

import htx.contract.Format;
import htx.contract.Layout;
import htx.quality.Canonical;
import htx.quality.Controls;
import htx.sheet.stored.RawRow;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what a line below the headings is, from what stands in which of its columns. What has the
 * shape of data is data, wherever it stands; a note is what can be nothing else.
 */
final class LineKinds {
  private static final Pattern LABEL = Pattern.compile("[IVX]+|[A-HĐ]");
  private static final Pattern LABELLED = Pattern.compile("([IVX]+|[A-HĐ]) ?[.):/-] ?\\D.*");
  private static final Pattern NUMBERED = Pattern.compile("\\d+([.,]0+)?\\.?");
  private static final Pattern NUMBERED_IN_STEPS = Pattern.compile("\\d+([.]\\d+)*[.)]?");
  private static final Pattern WORDS = Pattern.compile("\\p{L}{2}[\\p{L} ,;:()–-]*");
  private static final Pattern ERROR =
      Pattern.compile("#(N/A|REF!|DIV/0!|VALUE!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|#+)");
  private static final int LEAST_CELLS = 3;
  private static final int MOST_SIGNERS = 5;

  private final CellSigns cells;
  private final boolean workbook;
  private final Predicate<RawLine> isSumOfLinesAbove;
  private final Set<String> mergedFromData = new HashSet<>();
  private int grandTotal;
  private boolean signed;
  private boolean belowGrandTotal;

  /**
   * @param isSumOfLinesAbove whether all numbers of a line are sums of the lines above it
   */
  LineKinds(Layout layout, Columns columns, Predicate<RawLine> isSumOfLinesAbove) {
    this.cells = new CellSigns(layout, columns);
    this.workbook = layout.format().kind() == Format.Kind.WORKBOOK;
    this.isSumOfLinesAbove = isSumOfLinesAbove;
  }

  /** What the line is. Call once for every line, in order. */
  RawRow.Kind of(RawLine line) {
    List<RawCell> filled = line.cells().stream().filter(LineKinds::isFilled).toList();
    List<RawCell> covered = line.cells().stream().filter(this::isCovered).toList();
    RawRow.Kind kind = workbook ? ofRow(filled, covered) : ofRecord(filled);
    belowGrandTotal = grandTotal > 0 && kind == RawRow.Kind.DATA;

    if (kind == RawRow.Kind.DATA) {
      line.cells().stream()
          .map(RawCell::range)
          .filter(range -> !range.isEmpty())
          .forEach(mergedFromData::add);
    }

    return kind;
  }

  /** The line of the total of the whole sheet: what follows is in no total. */
  void endsAt(int line) {
    grandTotal = line;
  }

  /** The line of the sheet's total, where the line asked for last is data below it. */
  OptionalInt totalAbove() {
    return belowGrandTotal ? OptionalInt.of(grandTotal) : OptionalInt.empty();
  }

  /** Whether the lines asked for had a grand total or signatures: more of these may follow. */
  boolean mayBeSigned() {
    return signed || grandTotal > 0;
  }

  /** The label of the group that a group line opens: {@code I} of "I | Nông nghiệp". */
  Optional<String> groupLabel(RawLine line) {
    return groupLabel(line.cells().stream().filter(LineKinds::isFilled).toList());
  }

  /** The words that make the line a total; empty where it has none. */
  static Optional<TotalLabel> totalLabel(List<RawCell> cells) {
    return cells.stream().flatMap(cell -> TotalLabel.of(cell).stream()).findFirst();
  }

  /** A control alone shows nothing, and still something was lost where it stands. */
  private static boolean isFilled(RawCell cell) {
    return !cell.cell().canonical().isEmpty() || Controls.in(cell.text());
  }

  /** Whether a line of data above reaches down into the cell: the line has a value there, too. */
  private boolean isCovered(RawCell cell) {
    return !isFilled(cell) && mergedFromData.contains(cell.range());
  }

  private RawRow.Kind ofRow(List<RawCell> filled, List<RawCell> covered) {
    Optional<String> running = running(filled);
    boolean numbered = running.filter(text -> NUMBERED.matcher(text).matches()).isPresent();

    if (filled.isEmpty() || (numbered && filled.size() == 1 && covered.isEmpty())) {
      return RawRow.Kind.BLANK;
    }

    if (ColumnNumbers.are(filled)) {
      return RawRow.Kind.HEADER;
    }

    boolean coded = filled.stream().anyMatch(cells::isCode);

    if (isTotal(filled, numbered, coded)) {
      return RawRow.Kind.TOTAL;
    }

    boolean figures =
        filled.stream().anyMatch(cells::isFigure) || covered.stream().anyMatch(cells::isSummed);
    long known =
        filled.stream().filter(cells::isKnown).count()
            + covered.stream().filter(cells::isKnown).map(RawCell::range).distinct().count();
    boolean few = known <= (numbered ? 2 : MOST_SIGNERS);
    // a day in words is one of data, too
    boolean ofLine = known >= LEAST_CELLS;
    signed |=
        few
            && !coded
            && !figures
            && filled.stream()
                .anyMatch(cell -> CellSigns.isSigned(cell) && !(ofLine && cells.isDay(cell)));

    if (!numbered && !coded && grandTotal == 0 && isGroup(filled)) {
      return RawRow.Kind.GROUP;
    }

    boolean outside = signed || grandTotal > 0;

    if (coded || figures) {
      return RawRow.Kind.DATA;
    }

    if (covered.isEmpty() && isPartsName(filled)) {
      return RawRow.Kind.NOTE;
    }

    if (numbered) {
      return outside && few ? RawRow.Kind.NOTE : RawRow.Kind.DATA;
    }

    if (signed && few) {
      return RawRow.Kind.NOTE;
    }

    boolean keyed =
        Stream.concat(filled.stream(), covered.stream()).anyMatch(cells::isKey)
            && !isRemark(filled);
    return known >= LEAST_CELLS || (keyed && known > 1) ? RawRow.Kind.DATA : RawRow.Kind.NOTE;
  }

  private RawRow.Kind ofRecord(List<RawCell> filled) {
    if (filled.isEmpty()) {
      return RawRow.Kind.BLANK;
    }

    if (filled.size() == 1 && isComment(filled.get(0))) {
      return RawRow.Kind.NOTE;
    }

    boolean coded = filled.stream().anyMatch(cells::isCode);
    return isTotal(filled, false, coded) ? RawRow.Kind.TOTAL : RawRow.Kind.DATA;
  }

  /** A field by itself that starts with # and is no failed formula. */
  private static boolean isComment(RawCell only) {
    String text = only.cell().canonical();

    return only.column() == 1
        && text.startsWith("#")
        && !ERROR.matcher(text.toUpperCase(Locale.ROOT)).matches();
  }

  /** A line of numbers and of a total's words, or of sums alone. */
  private boolean isTotal(List<RawCell> filled, boolean numbered, boolean coded) {
    if (coded) {
      return false;
    }

    Optional<TotalLabel> label = totalLabel(filled);

    if (label.isEmpty()) {
      return !numbered
          && workbook
          && filled.stream().anyMatch(cells::isFigure)
          && filled.stream().allMatch(cells::isNoText)
          && isSumOfLinesAbove.test(new RawLine(0, filled));
    }

    int words = label.get().column();
    return (!numbered || label.get().isPlain())
        && filled.stream().filter(cell -> cell.column() != words).allMatch(cells::isNoText);
  }

  /** A group's label, its name in whichever column comes next, and numbers. */
  private boolean isGroup(List<RawCell> filled) {
    Optional<String> label = groupLabel(filled);

    if (label.isEmpty() || (signed && filled.stream().noneMatch(cells::isFigure))) {
      return false;
    }

    return filled.stream().skip(1).filter(cell -> !cells.isNoText(cell)).count() <= 1;
  }

  /** A number and words where a line has its key, and nothing else: {@code 1.1 | Chè}. */
  private boolean isPartsName(List<RawCell> filled) {
    return filled.size() == 2
        && cells.isKey(filled.get(1))
        && NUMBERED_IN_STEPS.matcher(filled.get(0).cell().canonical()).matches()
        && WORDS.matcher(filled.get(1).cell().canonical()).matches();
  }

  private static Optional<String> groupLabel(List<RawCell> filled) {
    String first = filled.isEmpty() ? "" : filled.get(0).cell().canonical();

    if (LABEL.matcher(first).matches()) {
      return Optional.of(first);
    }

    Matcher labelled = LABELLED.matcher(first);
    return labelled.matches() ? Optional.of(labelled.group(1)) : Optional.empty();
  }

  private static boolean isRemark(List<RawCell> filled) {
    String first = Canonical.key(filled.get(0).text());

    return first.startsWith("ghi chú") || first.startsWith("nguồn") || first.startsWith("*");
  }

  private Optional<String> running(List<RawCell> filled) {
    return filled.stream()
        .filter(cells::isRunning)
        .map(cell -> cell.cell().canonical())
        .findFirst();
  }
}
