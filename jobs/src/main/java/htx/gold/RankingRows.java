package htx.gold;

import htx.method.Ranks;
import htx.method.Ranks.Best;
import htx.method.Ranks.Rank;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The rows of {@link DistrictRanking} for one indicator on one basis. */
final class RankingRows {
  static final String COMPARABLE = "comparable";
  static final String BOUNDARIES_CHANGED = "boundaries_changed";

  private RankingRows() {}

  /**
   * One row for each year and each district that has a value in any of them.
   *
   * @param values by year and district
   * @param changed the districts of each year that gained or lost ground since the year before
   */
  static List<Row> of(
      String indicator,
      String basis,
      Map<Integer, Map<String, BigDecimal>> values,
      Map<Integer, Set<String>> changed,
      Best best) {
    List<Row> rows = new ArrayList<>();
    Map<Integer, Map<String, Rank>> ranks = new TreeMap<>();
    values.forEach((year, ofYear) -> ranks.put(year, Ranks.of(ofYear, best)));

    Set<String> ever = new TreeSet<>();
    ranks.values().forEach(ofYear -> ever.addAll(ofYear.keySet()));

    for (int year : ranks.keySet()) {
      for (String district : ever) {
        Rank rank = ranks.get(year).get(district);
        Rank before = ranks.getOrDefault(year - 1, Map.of()).get(district);
        boolean moved = changed.getOrDefault(year, Set.of()).contains(district);
        rows.add(
            RowFactory.create(
                indicator,
                basis,
                year,
                district,
                values.get(year).get(district),
                rank == null ? null : rank.place(),
                rank == null ? 0 : rank.sharing(),
                ranks.get(year).size(),
                before == null ? null : before.place(),
                rank == null || before == null || moved ? null : before.place() - rank.place(),
                moved ? BOUNDARIES_CHANGED : COMPARABLE));
      }
    }

    return rows;
  }
}
