package htx.export.pairs;

import htx.export.report.Line;
import htx.gold.PlanAttainment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * What a plan's attainment sets side by side: a plan, made for the ground and by the rules of the
 * end of the year before, and what was reached.
 */
final class PlanPairs {
  private PlanPairs() {}

  static List<Pair> of(List<Row> rows) {
    return rows.stream()
        .map(Line::new)
        .filter(line -> line.has(PlanAttainment.RATIO_PERCENT))
        .map(
            line -> {
              Side later =
                  Side.of(
                      line.text(PlanAttainment.INDICATOR),
                      Side.OF_THE_DAY,
                      line.text(PlanAttainment.UNIT),
                      line.text(PlanAttainment.SECTOR),
                      (int) line.whole(PlanAttainment.YEAR),
                      LocalDate.MAX);

              return new Pair(
                  Kind.PLAN, "gold.plan_attainment", later.in(later.year() - 1), later, told(line));
            })
        .toList();
  }

  private static Set<Difference> told(Line line) {
    return switch (line.text(PlanAttainment.COMPARABILITY)) {
      case "boundaries_changed" -> Set.of(Difference.BORDERS);
      case "definition_changed" -> Set.of(Difference.RULE);
      default -> Set.of();
    };
  }
}
