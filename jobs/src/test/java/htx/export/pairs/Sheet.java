package htx.export.pairs;

import htx.export.report.ReportRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A table of a year's report being walked. */
final class Sheet {
  private static final String PROVINCE = "19";

  final Printed printed;
  final int year;
  final Stated stated;
  final LocalDate comparableOn;

  private final Notes notes;
  private final List<Pair> pairs = new ArrayList<>();

  Sheet(Printed printed, int year, Stated stated, LocalDate comparableOn) {
    this.printed = printed;
    this.year = year;
    this.stated = stated;
    this.comparableOn = comparableOn;
    this.notes = new Notes(printed, stated);
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** What is done with a line of an indicator. */
  interface OfLine {
    void walk(ReportRow row, Named.Line of);
  }

  void lines(OfLine line) {
    Named named = new Named();
    printed.table().rows().forEach(row -> named.next(row).ifPresent(of -> line.walk(row, of)));
  }

  /** The province's number of a year, on the boundaries of then. */
  Side province(Named.Line of, int ofYear) {
    return Side.of(of.indicator(), Side.OF_THE_DAY, PROVINCE, of.item(), ofYear, comparableOn);
  }

  /**
   * Two numbers that stand side by side, whose differences the notes may tell.
   *
   * @param marked what the line itself tells
   */
  void add(Kind kind, Side earlier, Side later, Set<Difference> marked) {
    Set<Difference> all = EnumSet.noneOf(Difference.class);
    all.addAll(marked);
    all.addAll(notes.told(earlier, later));
    pairs.add(new Pair(kind, printed.table().title(), earlier, later, all));
  }

  /** The same of the province's years. */
  void add(Kind kind, Named.Line of, int earlier, Set<Difference> marked) {
    add(kind, province(of, earlier), province(of, year), marked);
  }
}
