package htx.gold;

import htx.indicator.Values;
import htx.method.Apportionment;
import htx.method.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The rows of {@link SectorGrowth} for one unit on one basis. */
final class SectorGrowthRows {
  /** What was counted of one sector in one year. */
  record Counted(long stock, long founded, long dissolved, long converted) {
    static final Counted NOTHING = new Counted(0, 0, 0, 0);
  }

  private SectorGrowthRows() {}

  /**
   * One row for each sector and year in which there was any cooperative or event; all of them
   * together first.
   *
   * @param counted by sector, {@code all} among them, and year
   */
  static List<Row> of(
      List<String> unit, Map<String, Map<Integer, Counted>> counted, int firstYear, int lastYear) {
    List<Row> rows = new ArrayList<>();

    for (int year = firstYear; year <= lastYear; year++) {
      int thisYear = year;
      boolean begins = year == firstYear;
      Map<String, BigDecimal> points =
          begins
              ? Map.of()
              : percent(
                  counted,
                  years -> in(years, thisYear).stock() - in(years, thisYear - 1).stock(),
                  thisYear - 1);
      Map<String, BigDecimal> shares =
          percent(counted, years -> in(years, thisYear).stock(), thisYear);

      for (Map.Entry<String, Map<Integer, Counted>> sector : counted.entrySet()) {
        Counted before = begins ? Counted.NOTHING : in(sector.getValue(), year - 1);
        Counted now = in(sector.getValue(), year);

        if (sector.getKey().equals(Values.ALL)
            || !now.equals(Counted.NOTHING)
            || !before.equals(Counted.NOTHING)) {
          rows.add(
              row(
                  unit,
                  sector.getKey(),
                  year,
                  begins ? null : before.stock(),
                  now,
                  points.get(sector.getKey()),
                  shares.get(sector.getKey())));
        }
      }
    }

    return rows;
  }

  private static Row row(
      List<String> unit,
      String sector,
      int year,
      Long before,
      Counted now,
      BigDecimal points,
      BigDecimal share) {
    Long net = before == null ? null : Long.valueOf(now.stock() - before);
    Long other =
        net == null ? null : Long.valueOf(net - now.founded() + now.dissolved() + now.converted());
    BigDecimal growth =
        net == null
            ? null
            : Percent.ratio(BigDecimal.valueOf(net), BigDecimal.valueOf(before)).orElse(null);
    List<Object> cells = new ArrayList<>(unit);
    cells.add(sector);
    cells.add(year);
    cells.add(before);
    cells.add(now.founded());
    cells.add(now.dissolved());
    cells.add(now.converted());
    cells.add(other);
    cells.add(now.stock());
    cells.add(net);
    cells.add(growth);
    cells.add(points);
    cells.add(share);
    return RowFactory.create(cells.toArray());
  }

  /** Each sector's part in percent of all stock of a year; those of the sectors add up to all's. */
  private static Map<String, BigDecimal> percent(
      Map<String, Map<Integer, Counted>> counted,
      ToLongFunction<Map<Integer, Counted>> part,
      int ofYear) {
    long whole = in(counted.getOrDefault(Values.ALL, Map.of()), ofYear).stock();

    if (whole == 0) {
      return Map.of();
    }

    Map<String, Long> sectors = new TreeMap<>();
    counted.forEach((sector, years) -> sectors.put(sector, part.applyAsLong(years)));
    Long all = sectors.remove(Values.ALL);
    Map<String, BigDecimal> percent = new TreeMap<>(Apportionment.percent(sectors, whole));
    percent.putAll(Apportionment.percent(Map.of(Values.ALL, all), whole));
    return percent;
  }

  private static Counted in(Map<Integer, Counted> years, int year) {
    return years.getOrDefault(year, Counted.NOTHING);
  }
}
