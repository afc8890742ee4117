package htx.export.pairs;

import htx.export.report.Line;
import htx.gold.DistrictRanking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/** What a district's place sets side by side: the place of the year before, and the move from it. */
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
        pairs.add(pair(Kind.RANK_MOVEMENT, earlier, later, Set.of()));
      }
    }

    return pairs;
  }

  private static Set<Difference> told(Line line) {
    return switch (line.text(DistrictRanking.COMPARABILITY)) {
      case "boundaries_changed" -> EnumSet.of(Difference.BORDERS, Difference.COMMUNES);
      case "definition_changed" -> EnumSet.of(Difference.RULE);
      default -> Set.of();
    };
  }

  private static Pair pair(Kind kind, Side earlier, Side later, Set<Difference> marked) {
    return new Pair(kind, "gold.district_ranking", earlier, later, marked);
  }
}
