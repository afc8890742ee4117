package htx.gold;

import htx.indicator.Break;
import htx.indicator.Indicator;
import htx.indicator.Unit;
import htx.method.MannKendall;
import htx.method.Percent;
import htx.method.Projection;
import htx.method.Series;
import htx.method.TheilSen;
import htx.table.Cells;
import htx.table.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.spark.sql.Row;

/** The rows of {@link Trend} for one series. */
final class TrendRows {
  /** A trend of fewer years says nothing. */
  static final int YEARS_NEEDED = 4;

  private static final int AVERAGED_YEARS = 3;

  private TrendRows() {}

  /**
   * One row for each year of a series.
   *
   * @param key what series it is
   * @param series the years that have a value
   * @param reported how many are behind each year, of how many
   * @param matched what those state who state two years, by the later one
   * @param baseYear the year from which compound growth is counted
   * @param cuts years whose ground is not that of the year before
   */
  static List<Row> of(
      Map<Field, ?> key,
      Series series,
      Map<Integer, Reported> reported,
      Map<Integer, MatchedGrowth> matched,
      Indicator indicator,
      int baseYear,
      SortedSet<Integer> cuts) {
    List<Row> rows = new ArrayList<>();
    String item = String.valueOf(key.get(Trend.ITEM));

    for (int year : series.years()) {
      Cells cells = Trend.TABLE.cells().setAll(key).set(Trend.YEAR, year);
      SortedSet<Integer> upToYear = cuts.headSet(year + 1);
      int defined = indicator.comparableSince(year, item);
      int since = upToYear.isEmpty() ? defined : Math.max(defined, upToYear.last());

      if (series.years().get(0) < since) {
        cells.set(Trend.BREAK_NOTE, noted(since, indicator, item));
      }

      if (reported.containsKey(year)) {
        cells
            .set(Trend.REPORTED, reported.get(year).number())
            .set(Trend.POPULATION, reported.get(year).population());
      }

      Series comparable = series.between(since, year);
      comparable
          .in(year - 1)
          .flatMap(before -> Optional.ofNullable(matched.get(year)))
          .ifPresent(
              both ->
                  cells
                      .set(Trend.MATCHED, both.number())
                      .set(Trend.MATCHED_GROWTH_PERCENT, both.percent()));
      rows.add(filled(cells, comparable, indicator.unit(), year, baseYear).row());
    }

    return rows;
  }

  /** Why a series begins anew in a year. */
  private static String noted(int year, Indicator indicator, String item) {
    return indicator.breakIn(year, item).map(Break::code).orElse(ChangedGround.NOTE);
  }

  private static Cells filled(Cells cells, Series series, Unit unit, int year, int baseYear) {
    BigDecimal value = series.in(year).orElseThrow();
    Optional<BigDecimal> before = series.in(year - 1);
    Optional<BigDecimal> base = series.in(baseYear);

    return withDirection(cells, series, unit)
        .set(Trend.VALUE, value)
        .set(Trend.CHANGE, before.map(value::subtract))
        .set(Trend.GROWTH_PERCENT, before.flatMap(earlier -> Percent.growth(earlier, value)))
        .set(Trend.RATIO_PERCENT, before.flatMap(earlier -> Percent.ratio(value, earlier)))
        .set(
            Trend.COMPOUND_GROWTH_PERCENT,
            base.flatMap(from -> Percent.compoundGrowth(from, value, year - baseYear)))
        .set(Trend.MOVING_AVERAGE, series.movingAverage(year, AVERAGED_YEARS))
        .set(Trend.YEARS_USED, series.size());
  }

  private static Cells withDirection(Cells cells, Series series, Unit unit) {
    if (series.size() < YEARS_NEEDED) {
      return cells;
    }

    TheilSen slope = TheilSen.of(series);
    MannKendall test = MannKendall.of(series.values());
    Projection next = possible(Projection.ofNextYear(series), unit);

    return cells
        .set(Trend.SLOPE, slope.slope())
        .set(Trend.SLOPE_LOW, slope.low())
        .set(Trend.SLOPE_HIGH, slope.high())
        .set(Trend.KENDALL_S, test.s())
        .set(
            Trend.KENDALL_P,
            BigDecimal.valueOf(test.p()).setScale(Percent.SCALE, RoundingMode.HALF_UP))
        .set(Trend.NEXT_YEAR, next.value())
        .set(Trend.NEXT_YEAR_LOW, next.low())
        .set(Trend.NEXT_YEAR_HIGH, next.high());
  }

  /** Nothing counted is expected below 0, and no share above the whole. */
  private static Projection possible(Projection next, Unit unit) {
    Projection counted =
        unit.isNeverNegative() ? next.notBelow(BigDecimal.ZERO.setScale(Percent.SCALE)) : next;

    return unit.equals(Unit.SHARE)
        ? counted.notAbove(BigDecimal.ONE.setScale(Percent.SCALE))
        : counted;
  }
}
