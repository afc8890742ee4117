package htx.sheet;

import htx.contract.Heading;
import htx.contract.Layout;
import htx.quality.Doubt;
import htx.quality.MoneyUnit;
import htx.table.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Adds up a sheet's lines, by group and in all, and compares them with the totals it states, below
 * the lines or above them.
 */
final class Totals {
  private static final String ALL = "";

  private final StatedSums stated;
  private final Map<String, Sums> open = new LinkedHashMap<>();
  private final Map<String, Sums> closed = new LinkedHashMap<>();
  private final Map<String, List<StatedSum>> announced = new LinkedHashMap<>();
  private Sums sinceTotal = new Sums();
  private String lastGroup = ALL;
  private int partTotal;
  private int uncounted;
  private int uncountedBelow;
  private Sums uncountedIn = sinceTotal;

  /**
   * What a line of totals comes to.
   *
   * @param endsTable whether it is of all the sheet's lines
   */
  record Checked(List<Message> refusals, List<Message> remarks, boolean endsTable) {}

  /**
   * @param unit the money unit of the sheet; empty where it states none
   */
  Totals(Layout layout, Columns columns, Optional<MoneyUnit> unit) {
    this.stated = new StatedSums(layout, columns, unit);
    open.put(ALL, new Sums());
  }

  /** Opens a group. Groups of the same rank end, those of a higher one go on. */
  Checked group(RawLine line, String label) {
    boolean roman = isRoman(label);
    Checked checked = close(group -> !group.equals(ALL) && (!roman || isRoman(group)));
    lastGroup = label.toLowerCase(Locale.ROOT);
    open.put(lastGroup, new Sums());
    partTotal = 0;
    announce(lastGroup, stated.ofGroup(line), checked);

    return checked;
  }

  void data(RawLine line) {
    count(line);

    for (RawCell cell : line.cells()) {
      stated.summed(cell).ifPresent(heading -> add(heading, stated.number(cell, heading)));
    }
  }

  /** A line of which it is not known under which headings its values stand. */
  void unreadable(RawLine line) {
    count(line);
    stated.headings().forEach(heading -> add(heading, Optional.empty()));
  }

  private void count(RawLine line) {
    open.values().forEach(Sums::line);
    sinceTotal.line();

    if (partTotal > 0 && uncounted == 0) {
      uncounted = line.line();
      uncountedBelow = partTotal;
      uncountedIn = open.getOrDefault(lastGroup, open.get(ALL));
    }
  }

  private void add(Heading heading, Optional<BigDecimal> number) {
    open.values().forEach(sums -> sums.add(heading, number));
    sinceTotal.add(heading, number);
  }

  /** What a line of totals says: a refusal for each number that the lines do not add up to. */
  Checked total(RawLine line) {
    Optional<TotalLabel> label = LineKinds.totalLabel(line.cells());
    StatedSums.Found found = stated.in(line, label);
    TotalLabel.Extent extent = label.map(TotalLabel::extent).orElse(TotalLabel.Extent.PART);
    boolean anyLine = open.get(ALL).lines() > 0;

    if (extent == TotalLabel.Extent.SHARE) {
      return new Checked(List.of(), unchecked(line), false);
    }

    if (!anyLine && extent == TotalLabel.Extent.SHEET) {
      Checked checked = new Checked(new ArrayList<>(), new ArrayList<>(), false);
      announce(ALL, found, checked);
      return checked;
    }

    List<Sums> candidates = candidates(extent, label);

    if (candidates.isEmpty()) {
      return new Checked(List.of(), unchecked(line), false);
    }

    String group = label.flatMap(TotalLabel::group).orElse(lastGroup);

    if (extent == TotalLabel.Extent.PART && candidates.get(0).lines() == 0 && anyOpen(group)) {
      Checked checked = new Checked(new ArrayList<>(), new ArrayList<>(), false);
      announce(group, found, checked);
      return checked;
    }

    Sums fitting =
        candidates.stream()
            .filter(sums -> fits(found.sums(), sums))
            .findFirst()
            .orElse(candidates.get(0));
    boolean ofSheet =
        extent == TotalLabel.Extent.SHEET && (fitting == open.get(ALL) || open.size() == 1);
    Checked checked = new Checked(new ArrayList<>(), new ArrayList<>(), ofSheet);
    found.unclear().forEach(place -> checked.remarks().add(Doubt.R_TOTAL_UNCHECKED.at(place)));
    compare(found.sums(), fitting, checked);

    if (fitting == open.get(ALL) || fitting == uncountedIn || fitting == sinceTotal) {
      uncounted = 0;
    }
    sinceTotal = new Sums();
    partTotal = line.line();

    return checked;
  }

  /** Whether a line without words holds only numbers that are sums of the lines above it. */
  boolean isSum(RawLine line) {
    List<StatedSum> sums = stated.in(line, Optional.empty()).sums();

    return !sums.isEmpty()
        && candidates(TotalLabel.Extent.PART, Optional.empty()).stream()
            .filter(lines -> lines.lines() > 1)
            .anyMatch(
                lines ->
                    sums.stream().allMatch(sum -> sum.with(lines) == StatedSum.Agreement.AGREES));
  }

  /** What is found wrong once no line follows. */
  Checked end() {
    Checked checked = close(group -> true);

    if (uncounted > 0) {
      checked
          .refusals()
          .add(SheetFault.S_BELOW_TOTAL.at(Integer.toString(uncounted), uncounted, uncountedBelow));
    }

    return checked;
  }

  private boolean anyOpen(String group) {
    return !group.equals(ALL) && open.containsKey(group);
  }

  private List<Sums> candidates(TotalLabel.Extent extent, Optional<TotalLabel> label) {
    Optional<String> group = label.flatMap(TotalLabel::group);

    if (group.isPresent()) {
      Sums named = open.getOrDefault(group.get(), closed.get(group.get()));
      return named == null ? List.of() : List.of(named);
    }

    List<Sums> candidates = new ArrayList<>();

    if (extent == TotalLabel.Extent.SHEET) {
      candidates.add(open.get(ALL));
    }

    if (open.containsKey(lastGroup)) {
      candidates.add(open.get(lastGroup));
    }

    if (extent == TotalLabel.Extent.PART) {
      candidates.addAll(open.values());
      candidates.add(sinceTotal);
    }

    return candidates;
  }

  /** Keeps what stands above the lines that it is the sum of. */
  private void announce(String group, StatedSums.Found found, Checked checked) {
    announced.computeIfAbsent(group, any -> new ArrayList<>()).addAll(found.sums());
    found.unclear().forEach(place -> checked.remarks().add(Doubt.R_TOTAL_UNCHECKED.at(place)));
  }

  private Checked close(Predicate<String> which) {
    Checked checked = new Checked(new ArrayList<>(), new ArrayList<>(), false);

    for (String group : List.copyOf(open.keySet())) {
      if (which.test(group)) {
        Sums sums = open.remove(group);
        closed.put(group, sums);
        compare(announced.getOrDefault(group, List.of()), sums, checked);
        announced.remove(group);
      }
    }

    return checked;
  }

  private static boolean fits(List<StatedSum> stated, Sums sums) {
    return stated.stream().allMatch(sum -> sum.with(sums) != StatedSum.Agreement.DIFFERS);
  }

  private static void compare(List<StatedSum> stated, Sums sums, Checked checked) {
    for (StatedSum sum : stated) {
      switch (sum.with(sums)) {
        case AGREES -> {}
        case WITHIN_ROUNDING -> checked.remarks().add(Doubt.R_TOTAL_ROUNDED.at(sum.place()));
        case UNREADABLE -> checked.remarks().add(Doubt.R_TOTAL_UNCHECKED.at(sum.place()));
        case DIFFERS -> checked.refusals().add(mismatch(sum, sum.sum(sums).orElseThrow()));
      }
    }
  }

  private static List<Message> unchecked(RawLine line) {
    return List.of(Doubt.R_TOTAL_UNCHECKED.at(Integer.toString(line.line())));
  }

  private static boolean isRoman(String label) {
    return label.toUpperCase(Locale.ROOT).matches("[IVX]+");
  }

  private static Message mismatch(StatedSum stated, BigDecimal sum) {
    return SheetFault.D_TOTAL_MISMATCH.at(
        stated.place(), stated.place(), stated.words(), shortest(stated.number()), shortest(sum));
  }

  private static BigDecimal shortest(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }
}
