package htx.export.pairs;

import htx.export.report.Line;
import htx.gold.IndicatorValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** The values of indicators, and how many stated them of those that were to. */
final class Stated {
  private final Map<List<Object>, Line> values = new HashMap<>();

  Stated(List<Row> rows) {
    rows.stream()
        .map(Line::new)
        .forEach(
            line ->
                values.put(
                    List.of(
                        line.text(IndicatorValue.INDICATOR),
                        line.text(IndicatorValue.BASIS),
                        line.text(IndicatorValue.UNIT),
                        line.text(IndicatorValue.ITEM),
                        Integer.valueOf(line.text(IndicatorValue.PERIOD))),
                    line));
  }

  Optional<BigDecimal> value(Side side) {
    return line(side)
        .filter(line -> line.has(IndicatorValue.VALUE))
        .map(line -> line.number(IndicatorValue.VALUE));
  }

  /** Whether all senders have sent what it rests on. */
  boolean isSent(Side side) {
    return line(side).filter(line -> line.whole(IndicatorValue.NOT_SENT) > 0).isEmpty();
  }

  /** Whether all that were to state it have, or nobody states it of himself. */
  boolean isWhole(Side side) {
    return line(side).filter(Stated::isPart).isEmpty();
  }

  /** How many there were, whether they have or not. */
  Optional<Long> population(Side side) {
    return line(side)
        .filter(line -> line.has(IndicatorValue.POPULATION))
        .map(line -> line.whole(IndicatorValue.POPULATION));
  }

  /** How many have, over how many: 456/469. */
  Optional<String> over(Side side) {
    return line(side)
        .filter(line -> line.has(IndicatorValue.POPULATION))
        .map(
            line ->
                line.whole(IndicatorValue.CONTRIBUTORS)
                    + "/"
                    + line.whole(IndicatorValue.POPULATION));
  }

  private static boolean isPart(Line line) {
    return line.has(IndicatorValue.POPULATION)
        && line.whole(IndicatorValue.CONTRIBUTORS) != line.whole(IndicatorValue.POPULATION);
  }

  private Optional<Line> line(Side side) {
    return Optional.ofNullable(
        values.get(List.of(side.indicator(), side.basis(), side.unit(), side.item(), side.year())));
  }
}
