package htx.export.pairs;

import htx.export.report.Line;
import htx.gold.SectorGrowth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * What a sector's growth sets side by side: the cooperatives at both ends of a year, and their
 * growth.
 */
final class SectorPairs {
  private SectorPairs() {}

  static List<Pair> of(List<Row> rows, LocalDate comparableOn) {
    List<Pair> pairs = new ArrayList<>();

    for (Row row : rows) {
      Line line = new Line(row);
      Side later =
          Side.of(
              "coop_existing",
              line.text(SectorGrowth.BASIS),
              line.text(SectorGrowth.UNIT),
              line.text(SectorGrowth.SECTOR),
              (int) line.whole(SectorGrowth.YEAR),
              comparableOn);
      Side earlier = later.in(later.year() - 1);

      if (line.has(SectorGrowth.STOCK_BEFORE)) {
        pairs.add(
            pair(
                Kind.SECTOR_STOCKS,
                earlier,
                later,
                line.text(SectorGrowth.COMPARABILITY).equals("boundaries_changed")
                    ? Set.of(Difference.BORDERS)
                    : Set.of()));
      }

      if (line.has(SectorGrowth.GROWTH_PERCENT) || line.has(SectorGrowth.CONTRIBUTION_POINTS)) {
        pairs.add(pair(Kind.SECTOR_GROWTH, earlier, later, Set.of()));
      }
    }

    return pairs;
  }

  private static Pair pair(Kind kind, Side earlier, Side later, Set<Difference> marked) {
    return new Pair(kind, "gold.sector_growth", earlier, later, marked);
  }
}
