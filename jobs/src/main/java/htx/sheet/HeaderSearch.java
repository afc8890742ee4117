package htx.sheet;

import htx.contract.Format;
import htx.contract.Heading;
import htx.contract.Layout;
import htx.table.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for the headings of a contract in the first lines of a sheet, wherever they start. */
final class HeaderSearch {
  private static final int LONGEST = 60;
  private static final List<String> SEPARATORS = List.of(";", ",", "\t", "|");

  private final Layout layout;
  private final long enough;
  private final List<RawLine> above = new ArrayList<>();
  private final List<RawLine> after = new ArrayList<>();
  private final Set<String> headingStarts = new HashSet<>();
  private RawLine top;
  private RawLine below;
  private boolean found;
  private boolean gaveUp;
  private boolean otherSeparator;
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
    if (top == null) {
      lookAt(line);
    } else {
      if (Columns.isSecondLine(layout, top, line)) {
        below = line;
        headingStarts.add(firstKey(below));
      } else {
        after.add(line);
      }
      found = true;
    }
  }

  boolean found() {
    return found;
  }

  /** Whether the last line taken was a header whose second line could still have come. */
  boolean foundOnLastLine() {
    return top != null;
  }

  /** Whether so many lines have no header that the sheet has none. */
  boolean gaveUp() {
    return gaveUp;
  }

  RawLine top() {
    return top;
  }

  /** The header's second line, without cells where it has none. */
  RawLine below() {
    return below == null ? new RawLine(top.line(), List.of()) : below;
  }

  List<RawLine> header() {
    return below == null ? List.of(top) : List.of(top, below);
  }

  /** The lines above the header, or all lines kept where there is no header. */
  List<RawLine> above() {
    return above;
  }

  /** Lines taken that stand below the header. */
  List<RawLine> after() {
    return after;
  }

  /** Whether a line below the header repeats it. */
  boolean isHeaderAgain(RawLine line) {
    if (line.cells().isEmpty() || !headingStarts.contains(firstKey(line))) {
      return false;
    }

    Map<Integer, String> texts = Columns.texts(line);
    return texts.size() > 1
        && (texts.equals(Columns.texts(top))
            || (below != null && texts.equals(Columns.texts(below))));
  }

  /** Why a sheet without header is refused. */
  Message refusal() {
    String line = Integer.toString(bestLine);

    if (otherSeparator) {
      return SheetFault.F_SEPARATOR.at(line, layout.format().separator());
    }

    String expected =
        String.join(" | ", layout.headings().stream().map(Heading::name).limit(6).toList());
    return SheetFault.S_NO_HEADER.at(line, line, best, expected);
  }

  private static String firstKey(RawLine line) {
    return Heading.key(line.cells().get(0).text());
  }

  private void lookAt(RawLine line) {
    long matches = Columns.matches(layout, line);

    if (!gaveUp && matches >= enough) {
      top = line;
      headingStarts.add(firstKey(top));
      found = !mayHaveSecondLine();
      return;
    }

    if (matches > best) {
      best = matches;
      bestLine = line.line();
    }

    if (!otherSeparator && isHeaderOfOtherSeparator(line)) {
      otherSeparator = true;
      bestLine = line.line();
    }
    above.add(line);
    gaveUp |= above.size() >= LONGEST;
  }

  private boolean mayHaveSecondLine() {
    return layout.headings().stream().anyMatch(heading -> !heading.parent().isEmpty());
  }

  private boolean isHeaderOfOtherSeparator(RawLine line) {
    if (layout.format().kind() != Format.Kind.CSV || line.cells().isEmpty()) {
      return false;
    }

    String text = line.cells().get(0).text();

    return SEPARATORS.stream()
        .anyMatch(separator -> Columns.matches(layout, split(text, separator)) >= enough);
  }

  private static RawLine split(String text, String separator) {
    List<RawCell> cells = new ArrayList<>();

    for (String field : text.split(Pattern.quote(separator), -1)) {
      cells.add(RawCell.field(cells.size() + 1, field));
    }

    return new RawLine(1, cells);
  }
}
