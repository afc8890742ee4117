package htx.sheet;

import htx.contract.Heading;
import htx.contract.Layout;
import htx.quality.Canonical;
import htx.quality.MoneyUnit;
import htx.quality.Numbers;
import htx.quality.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a line of totals, or a group's line, states: sums under columns, and in words. */
final class StatedSums {
  private static final Pattern COUNT =
      Pattern.compile("(\\d[\\d.]*) ?(?:l?htx|tht|hợp tác xã|dòng|đơn vị|tổ|khỏan|hợp đồng).*");
  private static final Pattern COUNT_IN_NAME =
      Pattern.compile(".*(?:: ?(\\d[\\d.]*)|\\((\\d[\\d.]*) ?(?:l?htx|tht|hợp tác xã|đơn vị)\\))");
  private static final Pattern NOT_LINES =
      Pattern.compile("(?:kg|tạ|tấn|ha|con|người|lao động|thành viên|xã viên|%|sao|lượt).*");
  private static final int SHORTEST_WORDS = 4;

  private final Layout layout;
  private final Columns columns;
  private final Optional<MoneyUnit> unit;

  /**
   * @param unit the money unit of the sheet; empty where it states none
   */
  StatedSums(Layout layout, Columns columns, Optional<MoneyUnit> unit) {
    this.layout = layout;
    this.columns = columns;
    this.unit = unit;
  }

  /** What is stated, and the places of what cannot be understood. */
  record Found(List<StatedSum> sums, List<String> unclear) {}

  Found in(RawLine line, Optional<TotalLabel> label) {
    Found found = new Found(new ArrayList<>(), new ArrayList<>());

    for (RawCell cell : line.cells()) {
      String place = layout.format().kind().where(cell.column(), line.line());
      Optional<Heading> summed = summed(cell);

      if (label.filter(words -> words.column() == cell.column()).isPresent()) {
        inWords(label.get(), place, found);
      } else if (summed.isPresent()) {
        inColumn(cell, summed.get(), place, found);
      } else {
        count(cell, label).ifPresent(count -> found.sums().add(StatedSum.ofLines(place, count)));
      }
    }

    return found;
  }

  /** What a group's line states: sums under columns, and the number of lines in its name. */
  Found ofGroup(RawLine line) {
    Found found = in(line, Optional.empty());

    for (RawCell cell : line.cells()) {
      Matcher named = COUNT_IN_NAME.matcher(Canonical.key(cell.text()));

      if (summed(cell).isEmpty() && named.matches()) {
        String count = named.group(1) == null ? named.group(2) : named.group(1);
        String place = layout.format().kind().where(cell.column(), line.line());
        Numeral.vietnamese(count)
            .ifPresent(number -> found.sums().add(StatedSum.ofLines(place, number)));
      }
    }

    return found;
  }

  /** The columns whose cells are added up. */
  List<Heading> headings() {
    return layout.headings().stream().filter(Heading::isSummed).toList();
  }

  /** A cell under a column whose cells are added up, unless it says that there is nothing. */
  Optional<Heading> summed(RawCell cell) {
    return cell.cell().isBlank() || layout.isMissing(cell.text())
        ? Optional.empty()
        : columns.at(cell.column()).filter(Heading::isSummed);
  }

  /** The number of a cell under a column that is added up; empty where it is not clear. */
  Optional<BigDecimal> number(RawCell cell, Heading heading) {
    if (heading.use() == Heading.Use.COUNTED) {
      return Numbers.counted(cell.cell());
    }

    return unit.isPresent() && heading.use() == Heading.Use.MONEY
        ? Numbers.added(cell.cell(), unit.get())
        : Numbers.added(cell.cell());
  }

  private void inColumn(RawCell cell, Heading heading, String place, Found found) {
    number(cell, heading)
        .ifPresentOrElse(
            number -> found.sums().add(StatedSum.of(place, heading, number)),
            () -> found.unclear().add(place));
  }

  private void inWords(TotalLabel label, String place, Found found) {
    Optional<BigDecimal> number = label.stated();

    if (number.isEmpty()) {
      return;
    }

    Optional<MoneyUnit> stated = MoneyUnit.of(label.unit());
    Optional<Heading> named = named(label.words(), stated);

    if (named.isEmpty() && stated.isEmpty() && !NOT_LINES.matcher(label.unit()).matches()) {
      found.sums().add(StatedSum.ofLines(place, number.get()));
    } else if (named.isEmpty() || (stated.isPresent() && unit.isEmpty())) {
      found.unclear().add(place);
    } else {
      BigDecimal inUnitOfSheet =
          stated.map(money -> money.in(unit.orElseThrow(), number.get())).orElse(number.get());
      found.sums().add(StatedSum.moved(place, named.get(), number.get(), inUnitOfSheet));
    }
  }

  /** The column that the words name; the only one of money where they name none but a unit. */
  private Optional<Heading> named(String words, Optional<MoneyUnit> money) {
    List<Heading> summed = headings();
    Optional<Heading> named =
        words.length() < SHORTEST_WORDS
            ? Optional.empty()
            : summed.stream().filter(heading -> isNamed(heading, words)).findFirst();

    if (named.isPresent() || money.isEmpty()) {
      return named;
    }

    List<Heading> rounded =
        summed.stream().filter(heading -> heading.use() == Heading.Use.MONEY).toList();
    return rounded.size() == 1 ? Optional.of(rounded.get(0)) : Optional.empty();
  }

  private static boolean isNamed(Heading heading, String words) {
    String first = heading.parent().isEmpty() ? heading.names().get(0) : heading.parent();
    String key = Canonical.key(first).replaceFirst(" ?\\(.*", "");
    return words.startsWith(key) || key.equals("số " + words);
  }

  /** The number of lines, in a column of texts or beside the word for them. */
  private Optional<BigDecimal> count(RawCell cell, Optional<TotalLabel> label) {
    Matcher counted = COUNT.matcher(Canonical.key(cell.text()));

    if (counted.matches()) {
      return Numeral.vietnamese(counted.group(1));
    }

    boolean beside = label.filter(words -> words.column() + 1 == cell.column()).isPresent();
    boolean ofTexts =
        columns
            .at(cell.column())
            .filter(heading -> heading.holdsText() && heading.personal() == null)
            .filter(heading -> heading.use() != Heading.Use.RUNNING)
            .filter(heading -> beside || layout.keyHeadings().contains(heading.name()))
            .isPresent();
    return ofTexts ? Numeral.of(cell.cell()) : Optional.empty();
  }
}
