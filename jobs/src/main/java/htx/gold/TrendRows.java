package htx.gold;

import htx.indicator.Break;
import htx.indicator.Indicator;
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
   * @param baseYear the year from which compound growth is counted
   */
  static List<Row> of(Map<Field, ?> key, Series series, Indicator indicator, int baseYear) {
    List<Row> rows = new ArrayList<>();

    for (int year : series.years()) {
      Cells cells = Trend.TABLE.cells().setAll(key).set(Trend.YEAR, year);
      rows.add(filled(cells, series, year, indicator, baseYear).row());
    }

    return rows;
  }

  private static Cells filled(
      Cells cells, Series whole, int year, Indicator indicator, int baseYear) {
    int since = indicator.comparableSince(year);
    Series series = whole.between(since, year);
    BigDecimal value = series.in(year).orElseThrow();
    Optional<BigDecimal> before = series.in(year - 1);
    Optional<BigDecimal> base = series.in(baseYear);
    Optional<String> broken =
        indicator.breaks().stream()
            .filter(at -> at.firstYear() == since && whole.years().get(0) < since)
            .map(Break::code)
            .findFirst();

    return withDirection(cells, series)
        .set(Trend.VALUE, value)
        .set(Trend.CHANGE, before.map(value::subtract))
        .set(Trend.GROWTH_PERCENT, before.flatMap(earlier -> Percent.growth(earlier, value)))
        .set(Trend.RATIO_PERCENT, before.flatMap(earlier -> Percent.ratio(value, earlier)))
        .set(
            Trend.COMPOUND_GROWTH_PERCENT,
            base.flatMap(from -> Percent.compoundGrowth(from, value, year - baseYear)))
        .set(Trend.MOVING_AVERAGE, series.movingAverage(year, AVERAGED_YEARS))
        .set(Trend.YEARS_USED, series.size())
        .set(Trend.BREAK_NOTE, broken);
  }

  private static Cells withDirection(Cells cells, Series series) {
    if (series.size() < YEARS_NEEDED) {
      return cells;
    }

    TheilSen slope = TheilSen.of(series);
    MannKendall test = MannKendall.of(series.values());
    Projection next = Projection.ofNextYear(series);

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
}
