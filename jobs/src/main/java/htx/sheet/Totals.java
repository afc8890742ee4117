package htx.sheet;

import htx.contract.Heading;
import htx.contract.Layout;
import htx.quality.Canonical;
import htx.quality.Numeral;
import htx.table.Message;
import htx.table.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds up a sheet's lines, by group and in all, and compares them with the totals it states. */
final class Totals {
  private static final String ALL = "";
  private static final Words LINES = new Words("số dòng", "lines");
  private static final Pattern COUNTED = Pattern.compile("(?:tổng|cộng)[^:]*: ?([\\d.]+)(?: .*)?");
  private static final int FINEST = 3;

  private final Layout layout;
  private final Columns columns;
  private final Map<String, Sums> groups = new HashMap<>();
  private String lastGroup = ALL;

  Totals(Layout layout, Columns columns) {
    this.layout = layout;
    this.columns = columns;
    groups.put(ALL, new Sums());
  }

  /** Opens a group. Groups of the same rank end, those of a higher one go on. */
  void group(String label) {
    boolean roman = isRoman(label);
    groups.keySet().removeIf(open -> !open.equals(ALL) && (!roman || isRoman(open)));
    lastGroup = label.toLowerCase(Locale.ROOT);
    groups.put(lastGroup, new Sums());
  }

  void data(RawLine line) {
    for (Sums sums : groups.values()) {
      sums.lines++;
    }

    for (RawCell cell : line.cells()) {
      Optional<Heading> heading = summed(cell);

      if (heading.isPresent() && !isNothing(cell)) {
        Optional<BigDecimal> number = number(cell);
        groups.values().forEach(sums -> sums.add(heading.get().name(), number));
      }
    }
  }

  /** What is wrong with a total line: an entry for each number that the lines do not add up to. */
  List<Message> total(RawLine line, String label, boolean grand) {
    String group = grand ? ALL : label.isEmpty() ? lastGroup : label;
    Sums sums = groups.get(group);
    List<Message> wrong = new ArrayList<>();

    if (sums == null) {
      return wrong;
    }

    for (RawCell cell : line.cells()) {
      Matcher counted = COUNTED.matcher(Canonical.key(cell.text()));

      if (counted.matches()) {
        Numeral.vietnamese(counted.group(1))
            .filter(count -> count.compareTo(BigDecimal.valueOf(sums.lines)) != 0)
            .ifPresent(
                count ->
                    wrong.add(
                        mismatch(place(cell, line), LINES, BigDecimal.valueOf(sums.lines), count)));
      }

      Optional<Heading> heading = summed(cell);

      if (heading.isPresent() && !isNothing(cell)) {
        BigDecimal sum = sums.of(heading.get().name());
        number(cell)
            .filter(stated -> sum != null && differ(sum, stated))
            .ifPresent(
                stated ->
                    wrong.add(
                        mismatch(
                            place(cell, line), Words.same(heading.get().name()), sum, stated)));
      }
    }

    return wrong;
  }

  private Optional<Heading> summed(RawCell cell) {
    return columns.at(cell.column()).filter(heading -> heading.use() == Heading.Use.SUMMED);
  }

  private boolean isNothing(RawCell cell) {
    return cell.cell().isBlank() || layout.isMissing(cell.text());
  }

  private String place(RawCell cell, RawLine line) {
    return layout.format().kind().place(cell.column(), line.line());
  }

  private static Optional<BigDecimal> number(RawCell cell) {
    return Numeral.of(cell.cell());
  }

  /**
   * Whether two numbers differ by more than half of the last place that the total is written to.
   */
  private static boolean differ(BigDecimal sum, BigDecimal stated) {
    int places = Math.max(0, Math.min(FINEST, stated.scale()));
    BigDecimal allowed = new BigDecimal("0.5").movePointLeft(places);
    return sum.subtract(stated).abs().compareTo(allowed) > 0;
  }

  private static boolean isRoman(String label) {
    return label.toUpperCase(Locale.ROOT).matches("[IVX]+");
  }

  private static Message mismatch(String place, Words column, BigDecimal sum, BigDecimal stated) {
    return SheetFault.D_TOTAL_MISMATCH.at(place, place, column, shortest(stated), shortest(sum));
  }

  private static BigDecimal shortest(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  /** The running sums of one group; a column with a cell that is no number has none. */
  private static final class Sums {
    private final Map<String, Optional<BigDecimal>> byColumn = new HashMap<>();
    private long lines;

    void add(String column, Optional<BigDecimal> number) {
      byColumn.merge(column, number, (before, more) -> before.flatMap(sum -> more.map(sum::add)));
    }

    BigDecimal of(String column) {
      return byColumn.getOrDefault(column, Optional.of(BigDecimal.ZERO)).orElse(null);
    }
  }
}
