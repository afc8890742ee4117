package htx.gold;

import htx.method.Apportionment;
import htx.method.Percent;
import htx.silver.Grouping;
import htx.table.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Row;

/** The rows of {@link SectorGrowth} for one unit on one basis. */
final class SectorGrowthRows {
  /** What was counted of one sector in one year. */
  record Counted(long stock, long founded, long dissolved, long converted) {
    static final Counted NOTHING = new Counted(0, 0, 0, 0);
  }

  private static final String ALL = Grouping.ALL.code();

  private SectorGrowthRows() {}

  /**
   * One row for each sector and year in which there was any cooperative or event; all of them
   * together first.
   *
   * @param counted by sector, {@code all} among them, and year
   * @param complete the years for which all have sent; nothing is said of others, nor compared with
   *     them
   * @param cuts the years whose ground is not that of the year before: there is no growth into them
   */
  static List<Row> of(
      Map<Field, ?> unit,
      Map<String, Map<Integer, Counted>> counted,
      SortedSet<Integer> complete,
      SortedSet<Integer> cuts) {
    List<Row> rows = new ArrayList<>();

    for (int year : complete) {
      int thisYear = year;
      boolean begins = !complete.contains(year - 1);
      Map<String, BigDecimal> points =
          begins || cuts.contains(year)
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

        if (sector.getKey().equals(ALL)
            || !now.equals(Counted.NOTHING)
            || !before.equals(Counted.NOTHING)) {
          rows.add(
              row(
                  unit,
                  sector.getKey(),
                  year,
                  begins ? null : before.stock(),
                  now,
                  cuts.contains(year),
                  points.get(sector.getKey()),
                  shares.get(sector.getKey())));
        }
      }
    }

    return rows;
  }

  private static Row row(
      Map<Field, ?> unit,
      String sector,
      int year,
      Long before,
      Counted now,
      boolean isCut,
      BigDecimal points,
      BigDecimal share) {
    Long net = before == null ? null : Long.valueOf(now.stock() - before);
    Long other =
        net == null ? null : Long.valueOf(net - now.founded() + now.dissolved() + now.converted());
    BigDecimal growth =
        net == null || isCut
            ? null
            : Percent.ratio(BigDecimal.valueOf(net), BigDecimal.valueOf(before)).orElse(null);

    return SectorGrowth.TABLE
        .cells()
        .setAll(unit)
        .set(SectorGrowth.SECTOR, sector)
        .set(SectorGrowth.YEAR, year)
        .set(SectorGrowth.STOCK_BEFORE, before)
        .set(SectorGrowth.FOUNDED, now.founded())
        .set(SectorGrowth.DISSOLVED, now.dissolved())
        .set(SectorGrowth.CONVERTED, now.converted())
        .set(SectorGrowth.OTHER_CHANGE, other)
        .set(SectorGrowth.STOCK, now.stock())
        .set(SectorGrowth.NET, net)
        .set(SectorGrowth.GROWTH_PERCENT, growth)
        .set(SectorGrowth.CONTRIBUTION_POINTS, points)
        .set(SectorGrowth.SHARE_PERCENT, share)
        .set(
            SectorGrowth.COMPARABILITY,
            isCut ? Comparability.BOUNDARIES_CHANGED : Comparability.COMPARABLE)
        .row();
  }

  /** Each sector's part in percent of all stock of a year; those of the sectors add up to all's. */
  private static Map<String, BigDecimal> percent(
      Map<String, Map<Integer, Counted>> counted,
      ToLongFunction<Map<Integer, Counted>> part,
      int ofYear) {
    long whole = in(counted.getOrDefault(ALL, Map.of()), ofYear).stock();

    if (whole == 0) {
      return Map.of();
    }

    Map<String, Long> sectors = new TreeMap<>();
    counted.forEach((sector, years) -> sectors.put(sector, part.applyAsLong(years)));
    Long all = sectors.remove(ALL);
    Map<String, BigDecimal> percent = new TreeMap<>(Apportionment.percent(sectors, whole));
    percent.putAll(Apportionment.percent(Map.of(ALL, all), whole));
    return percent;
  }

  private static Counted in(Map<Integer, Counted> years, int year) {
    return years.getOrDefault(year, Counted.NOTHING);
  }
}
