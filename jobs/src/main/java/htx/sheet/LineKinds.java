package htx.sheet;

import htx.contract.Format;
import htx.contract.Heading;
import htx.contract.Layout;
import htx.quality.Canonical;
import htx.quality.Controls;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a line below the headings is, from what stands in which of its columns. */
final class LineKinds {
  private static final Pattern LABEL = Pattern.compile("[IVX]+|[A-HĐ]");
  private static final Pattern LABELLED = Pattern.compile("([IVX]+|[A-HĐ]) ?[.):/-] ?\\D.*");
  private static final Pattern NUMBERING = Pattern.compile("\\(?([A-HĐ]|\\d{1,2})\\)?");
  private static final Pattern TOTAL =
      Pattern.compile("(?:tổng cộng|tổng số|cộng)(?: ([^:]*))?(?::.*)?|tổng ?(?::.*)?");
  private static final Pattern NUMBERED = Pattern.compile("\\d+([.,]0+)?\\.?");
  private static final Pattern TOTAL_LABEL = Pattern.compile("[ivx]+|[a-hđ]");
  private static final int LEAST_CELLS = 3;

  private final Columns columns;
  private final List<String> keyHeadings;
  private final boolean workbook;
  private boolean tableEnded;
  private boolean anyData;

  LineKinds(Layout layout, Columns columns) {
    this.columns = columns;
    this.keyHeadings = layout.keyHeadings();
    this.workbook = layout.format().kind() == Format.Kind.WORKBOOK;
  }

  /** What the line is. Call once for every line, in order. */
  RawRow.Kind of(RawLine line) {
    if (!workbook) {
      return ofRecord(line);
    }

    List<RawCell> filled =
        line.cells().stream().filter(cell -> !cell.cell().canonical().isEmpty()).toList();
    Optional<String> running = textUnder(filled, Heading.Use.RUNNING);
    boolean numbered = running.filter(text -> NUMBERED.matcher(text).matches()).isPresent();

    if (filled.isEmpty() || (numbered && filled.size() == 1)) {
      return RawRow.Kind.BLANK;
    }

    if (!anyData && isNumbering(filled)) {
      return RawRow.Kind.HEADER;
    }

    boolean labelled = running.filter(text -> LABEL.matcher(text).matches()).isPresent();

    // the group's name may stand in whichever column comes next, the key's too
    if (labelled && filled.size() <= 2 && !tableEnded) {
      return RawRow.Kind.GROUP;
    }

    boolean keyed = filled.stream().anyMatch(this::isKey);

    if (!numbered && !keyed) {
      if (totalLabel(line).isPresent() && !tableEnded) {
        tableEnded = isGrandTotal(line);
        return RawRow.Kind.TOTAL;
      }

      if (groupLabel(line).isPresent() && !tableEnded) {
        return RawRow.Kind.GROUP;
      }
    }

    long known = filled.stream().filter(cell -> columns.at(cell.column()).isPresent()).count();
    boolean data =
        tableEnded
            ? numbered && known >= LEAST_CELLS
            : numbered || (keyed && known > 1) || known >= LEAST_CELLS;
    anyData |= data;

    return data ? RawRow.Kind.DATA : RawRow.Kind.NOTE;
  }

  /** The label of the group that a group line opens: {@code I} of "I | Nông nghiệp". */
  Optional<String> groupLabel(RawLine line) {
    Optional<String> first = firstText(line);

    if (first.filter(text -> LABEL.matcher(text).matches()).isPresent()) {
      return first;
    }

    Matcher labelled = LABELLED.matcher(first.orElse(""));
    return labelled.matches() ? Optional.of(labelled.group(1)) : Optional.empty();
  }

  /** What a total line is of: {@code i} for "Cộng I: 23", an empty text where it names no group. */
  Optional<String> totalLabel(RawLine line) {
    for (RawCell cell : line.cells()) {
      Matcher total = TOTAL.matcher(Canonical.key(cell.text()));

      if (total.matches()) {
        return Optional.ofNullable(total.group(1))
            .map(String::strip)
            .filter(label -> TOTAL_LABEL.matcher(label).matches())
            .or(() -> Optional.of(""));
      }
    }

    return Optional.empty();
  }

  /** Whether a total line is about the whole sheet. */
  boolean isGrandTotal(RawLine line) {
    return line.cells().stream().anyMatch(cell -> Canonical.key(cell.text()).startsWith("tổng"));
  }

  private RawRow.Kind ofRecord(RawLine line) {
    // a record of controls only shows nothing and is no blank line: something was lost there
    if (line.cells().stream()
        .allMatch(cell -> cell.cell().canonical().isEmpty() && !Controls.in(cell.text()))) {
      return RawRow.Kind.BLANK;
    }

    boolean comment = line.cells().get(0).text().startsWith("#");
    return comment ? RawRow.Kind.NOTE : RawRow.Kind.DATA;
  }

  /** A line that numbers the columns: (1) (2) (3), or A B 1 2. */
  private static boolean isNumbering(List<RawCell> filled) {
    return filled.size() >= LEAST_CELLS
        && filled.stream().allMatch(cell -> NUMBERING.matcher(cell.cell().canonical()).matches());
  }

  private boolean isKey(RawCell cell) {
    return columns
        .at(cell.column())
        .filter(heading -> keyHeadings.contains(heading.name()))
        .isPresent();
  }

  private Optional<String> textUnder(List<RawCell> filled, Heading.Use use) {
    return filled.stream()
        .filter(cell -> columns.at(cell.column()).filter(at -> at.use() == use).isPresent())
        .map(cell -> cell.cell().canonical())
        .findFirst();
  }

  private static Optional<String> firstText(RawLine line) {
    return line.cells().stream()
        .map(cell -> cell.cell().canonical())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
