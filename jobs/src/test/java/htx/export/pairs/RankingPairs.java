package htx.export.pairs;

import htx.export.report.Line;
import htx.gold.DistrictRanking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * What a district's place sets side by side: the place of the year before, and the move from it.
 */
final class RankingPairs {
  private RankingPairs() {}

  static List<Pair> of(List<Row> rows, LocalDate comparableOn) {
    List<Pair> pairs = new ArrayList<>();

    for (Row row : rows) {
      Line line = new Line(row);
      Side later =
          Side.of(
              line.text(DistrictRanking.INDICATOR),
              line.text(DistrictRanking.BASIS),
              line.text(DistrictRanking.UNIT),
              "all",
              (int) line.whole(DistrictRanking.YEAR),
              comparableOn);
      Side earlier = later.in(later.year() - 1);

      if (line.has(DistrictRanking.RANK) && line.has(DistrictRanking.RANK_BEFORE)) {
        pairs.add(pair(Kind.RANK_BEFORE, earlier, later, told(line)));
      }

      if (line.has(DistrictRanking.MOVEMENT)) {
        pairs.add(pair(Kind.RANK_MOVEMENT, earlier, later, behind(line)));
      }
    }

    return pairs;
  }

  private static Set<Difference> told(Line line) {
    Set<Difference> told = behind(line);

    switch (line.text(DistrictRanking.COMPARABILITY)) {
      case "boundaries_changed" -> told.add(Difference.BORDERS);
      case "definition_changed" -> told.add(Difference.RULE);
      default -> {
        // nothing changed
      }
    }

    return told;
  }

  /** The row of each year says how many are behind the value, of how many. */
  private static Set<Difference> behind(Line line) {
    return line.has(DistrictRanking.REPORTED) && line.has(DistrictRanking.POPULATION)
        ? EnumSet.of(Difference.POPULATION, Difference.COMMUNES)
        : EnumSet.noneOf(Difference.class);
  }

  private static Pair pair(Kind kind, Side earlier, Side later, Set<Difference> marked) {
    return new Pair(kind, "gold.district_ranking", earlier, later, marked);
  }
}
