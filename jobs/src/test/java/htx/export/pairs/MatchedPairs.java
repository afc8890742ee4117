package htx.export.pairs;

import htx.export.report.Line;
import htx.gold.IndicatorValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * What an indicator's value sets side by side: the sums of two years of those who state both, in
 * their territory of the later one.
 */
final class MatchedPairs {
  private MatchedPairs() {}

  static List<Pair> of(List<Row> rows, LocalDate comparableOn) {
    return rows.stream()
        .map(Line::new)
        .filter(line -> line.has(IndicatorValue.MATCHED_BEFORE))
        .map(
            line -> {
              Side later =
                  Side.of(
                      line.text(IndicatorValue.INDICATOR),
                      line.text(IndicatorValue.BASIS),
                      line.text(IndicatorValue.UNIT),
                      line.text(IndicatorValue.ITEM),
                      Integer.parseInt(line.text(IndicatorValue.PERIOD)),
                      comparableOn);
              Side earlier =
                  new Side(
                      later.indicator(),
                      later.basis(),
                      later.unit(),
                      later.item(),
                      later.year() - 1,
                      later.ground());

              return new Pair(
                  Kind.MATCHED_SUMS,
                  "gold.indicator_value",
                  earlier,
                  later,
                  line.has(IndicatorValue.MATCHED) ? Set.of(Difference.POPULATION) : Set.of());
            })
        .toList();
  }
}
