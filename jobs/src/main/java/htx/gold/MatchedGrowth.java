package htx.gold;

import static org.apache.spark.sql.functions.col;

import htx.method.Percent;
import htx.method.Series;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * What the organisations that state it in two following years state in both, in their territory of
 * the later one: growth that no change of who reports is part of.
 *
 * @param number how many they are
 * @param before what they state in the year before
 * @param now what they state in the year
 */
record MatchedGrowth(long number, BigDecimal before, BigDecimal now) {
  /** The columns of values that it is made of. */
  static final List<Column> READ =
      List.of(
          col(IndicatorValue.MATCHED.name()),
          col(IndicatorValue.MATCHED_BEFORE.name()),
          col(IndicatorValue.MATCHED_VALUE.name()));

  /** Of the years that a row has it for and whose year before is in the series. */
  static Map<Integer, MatchedGrowth> of(List<Row> years, Series series) {
    return years.stream()
        .filter(row -> !row.isNullAt(row.fieldIndex(IndicatorValue.MATCHED_BEFORE.name())))
        .filter(row -> series.in(Trend.YEAR.wholeIn(row) - 1).isPresent())
        .collect(
            Collectors.toMap(
                Trend.YEAR::wholeIn,
                row ->
                    new MatchedGrowth(
                        row.<Long>getAs(IndicatorValue.MATCHED.name()),
                        IndicatorValue.MATCHED_BEFORE.numberIn(row),
                        IndicatorValue.MATCHED_VALUE.numberIn(row))));
  }

  Optional<BigDecimal> percent() {
    return Percent.growth(before, now);
  }
}
