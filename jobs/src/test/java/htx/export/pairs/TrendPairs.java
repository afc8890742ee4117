package htx.export.pairs;

import htx.export.report.Line;
import htx.gold.Trend;
import htx.table.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/**
 * What the trend of a series sets side by side: following years, and all that a figure rests on.
 */
final class TrendPairs {
  private static final List<Field> CHANGE =
      List.of(Trend.CHANGE, Trend.GROWTH_PERCENT, Trend.RATIO_PERCENT);
  private static final List<Field> DIRECTION =
      List.of(Trend.SLOPE, Trend.KENDALL_P, Trend.NEXT_YEAR, Trend.NEXT_YEAR_HIGH);

  private final int baseYear;
  private final List<Pair> pairs = new ArrayList<>();

  private TrendPairs(int baseYear) {
    this.baseYear = baseYear;
  }

  static List<Pair> of(List<Row> rows, LocalDate comparableOn, int baseYear) {
    Map<Side, SortedMap<Integer, Line>> series = new HashMap<>();
    rows.stream()
        .map(Line::new)
        .forEach(
            line ->
                series
                    .computeIfAbsent(series(line, comparableOn), any -> new TreeMap<>())
                    .put((int) line.whole(Trend.YEAR), line));
    TrendPairs walk = new TrendPairs(baseYear);
    series.forEach(walk::series);

    return walk.pairs;
  }

  /** Any year of the series stands for it. */
  private static Side series(Line line, LocalDate comparableOn) {
    return Side.of(
        line.text(Trend.INDICATOR),
        line.text(Trend.BASIS),
        line.text(Trend.UNIT),
        line.text(Trend.ITEM),
        comparableOn.getYear(),
        comparableOn);
  }

  private void series(Side side, SortedMap<Integer, Line> years) {
    years.forEach(
        (year, line) -> {
          Side later = side.in(year);
          int used = (int) line.whole(Trend.YEARS_USED);
          List<Integer> upToYear = List.copyOf(years.headMap(year + 1).keySet());
          Set<Difference> told = told(line);

          if (years.containsKey(year - 1)) {
            add(Kind.TREND_VALUES, side.in(year - 1), later, both(cut(line, used), told));
          }

          if (has(line, CHANGE)) {
            add(Kind.TREND_CHANGE, side.in(year - 1), later, told);
          }

          if (has(line, List.of(Trend.COMPOUND_GROWTH_PERCENT))) {
            add(Kind.TREND_COMPOUND, side.in(baseYear), later, told);
          }

          if (has(line, List.of(Trend.MOVING_AVERAGE))) {
            add(Kind.TREND_AVERAGE, side.in(year - 2), later, told);
          }

          if (has(line, DIRECTION)) {
            Side first = side.in(upToYear.get(upToYear.size() - used));
            add(Kind.TREND_DIRECTION, first, later, told);
          }
        });
  }

  /** What the note of a series that begins anew says. */
  private static Set<Difference> cut(Line line, int used) {
    if (used > 1 || !line.has(Trend.BREAK_NOTE)) {
      return Set.of();
    }

    return line.text(Trend.BREAK_NOTE).equals("boundaries_changed")
        ? EnumSet.of(Difference.BORDERS, Difference.COMMUNES)
        : EnumSet.of(Difference.RULE);
  }

  /** The row of each year says how many are behind it, of how many. */
  private static Set<Difference> told(Line line) {
    return line.has(Trend.REPORTED) && line.has(Trend.POPULATION)
        ? EnumSet.of(Difference.POPULATION, Difference.COMMUNES)
        : Set.of();
  }

  private static Set<Difference> both(Set<Difference> one, Set<Difference> other) {
    Set<Difference> both = EnumSet.noneOf(Difference.class);
    both.addAll(one);
    both.addAll(other);

    return both;
  }

  private static boolean has(Line line, List<Field> fields) {
    return fields.stream().anyMatch(line::has);
  }

  private void add(Kind kind, Side earlier, Side later, Set<Difference> marked) {
    pairs.add(new Pair(kind, "gold.trend", earlier, later, marked));
  }
}
