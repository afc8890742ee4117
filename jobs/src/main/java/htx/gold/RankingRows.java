package htx.gold;

import htx.indicator.Indicators;
import htx.method.Ranks;
import htx.method.Ranks.Best;
import htx.method.Ranks.Rank;
import htx.silver.Grouping;
import htx.table.Cells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/** The rows of {@link DistrictRanking} for one indicator on one basis. */
final class RankingRows {
  private RankingRows() {}

  /**
   * One row for each year and each district that has a value in any of them.
   *
   * @param values by year and district
   * @param reported how many are behind a value, of how many, by year and district
   * @param changed the districts of each year that gained or lost ground since the year before
   */
  static List<Row> of(
      String indicator,
      String basis,
      Map<Integer, Map<String, BigDecimal>> values,
      Map<List<Object>, Reported> reported,
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
        boolean redefined = Indicators.of(indicator).breakIn(year, Grouping.ALL.code()).isPresent();
        Cells cells =
            DistrictRanking.TABLE
                .cells()
                .set(DistrictRanking.INDICATOR, indicator)
                .set(DistrictRanking.BASIS, basis)
                .set(DistrictRanking.YEAR, year)
                .set(DistrictRanking.UNIT, district)
                .set(DistrictRanking.VALUE, values.get(year).get(district))
                .set(DistrictRanking.RATED, ranks.get(year).size())
                .set(DistrictRanking.TIED, 0)
                .set(
                    DistrictRanking.COMPARABILITY,
                    redefined
                        ? Comparability.DEFINITION_CHANGED
                        : moved ? Comparability.BOUNDARIES_CHANGED : Comparability.COMPARABLE);

        Reported behind = reported.get(List.of(year, district));

        if (rank != null && behind != null) {
          cells
              .set(DistrictRanking.REPORTED, behind.number())
              .set(DistrictRanking.POPULATION, behind.population());
        }

        if (rank != null) {
          cells.set(DistrictRanking.RANK, rank.place()).set(DistrictRanking.TIED, rank.sharing());
        }

        if (before != null) {
          cells.set(DistrictRanking.RANK_BEFORE, before.place());
        }

        if (rank != null && before != null && !moved && !redefined) {
          cells.set(DistrictRanking.MOVEMENT, before.place() - rank.place());
        }

        rows.add(cells.row());
      }
    }

    return rows;
  }
}
