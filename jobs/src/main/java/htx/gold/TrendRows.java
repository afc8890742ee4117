package htx.gold;

import htx.indicator.Break;
import htx.indicator.Indicator;
import htx.method.MannKendall;
import htx.method.Percent;
import htx.method.Projection;
import htx.method.Series;
import htx.method.TheilSen;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The rows of {@link Trend} for one series, with the columns after its key in their order. */
final class TrendRows {
  /** A trend of fewer years says nothing. */
  static final int YEARS_NEEDED = 4;

  private static final int AVERAGED_YEARS = 3;

  private TrendRows() {}

  /**
   * One row for each year of a series.
   *
   * @param key the columns before the year
   * @param series the years that have a value
   * @param baseYear the year from which compound growth is counted
   */
  static List<Row> of(List<String> key, Series series, Indicator indicator, int baseYear) {
    List<Row> rows = new ArrayList<>();

    for (int year : series.years()) {
      List<Object> cells = new ArrayList<>(key);
      cells.add(year);
      cells.addAll(cells(series, year, indicator, baseYear));
      rows.add(RowFactory.create(cells.toArray()));
    }

    return rows;
  }

  private static List<Object> cells(Series whole, int year, Indicator indicator, int baseYear) {
    int since = indicator.comparableSince(year);
    Series series = whole.between(since, year);
    BigDecimal value = series.in(year).orElseThrow();
    Optional<BigDecimal> before = series.in(year - 1);
    List<Object> cells = new ArrayList<>();
    cells.add(value);
    cells.add(before.map(value::subtract).orElse(null));
    cells.add(before.flatMap(earlier -> Percent.growth(earlier, value)).orElse(null));
    cells.add(before.flatMap(earlier -> Percent.ratio(value, earlier)).orElse(null));
    cells.add(
        series
            .in(baseYear)
            .flatMap(base -> Percent.compoundGrowth(base, value, year - baseYear))
            .orElse(null));
    cells.add(series.movingAverage(year, AVERAGED_YEARS).orElse(null));
    cells.addAll(direction(series));
    cells.add(series.size());
    cells.add(
        indicator.breaks().stream()
            .filter(broken -> broken.firstYear() == since)
            .filter(broken -> whole.years().get(0) < since)
            .map(Break::code)
            .findFirst()
            .orElse(null));
    return cells;
  }

  private static List<Object> direction(Series series) {
    List<Object> cells = new ArrayList<>();

    if (series.size() < YEARS_NEEDED) {
      for (int empty = 0; empty < 8; empty++) {
        cells.add(null);
      }
      return cells;
    }

    TheilSen slope = TheilSen.of(series);
    MannKendall test = MannKendall.of(series.values());
    Projection next = Projection.ofNextYear(series);
    cells.add(slope.slope());
    cells.add(slope.low().orElse(null));
    cells.add(slope.high().orElse(null));
    cells.add(test.s());
    cells.add(BigDecimal.valueOf(test.p()).setScale(Percent.SCALE, RoundingMode.HALF_UP));
    cells.add(next.value());
    cells.add(next.low());
    cells.add(next.high());
    return cells;
  }
}
