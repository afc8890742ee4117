package htx.gold;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * How many are behind a figure, of how many: what two years differ in beside their values.
 *
 * @param number those behind it
 * @param population of how many
 */
record Reported(long number, long population) {
  /** The columns of values that it is made of. */
  static final List<Column> READ =
      List.of(col(IndicatorValue.CONTRIBUTORS.name()), col(IndicatorValue.POPULATION.name()));

  /** Of the rows that have it, by a column. */
  static <K> Map<K, Reported> by(Function<Row, K> key, List<Row> rows) {
    return rows.stream()
        .filter(row -> !row.isNullAt(row.fieldIndex(IndicatorValue.POPULATION.name())))
        .collect(Collectors.toMap(key, Reported::in));
  }

  private static Reported in(Row row) {
    return new Reported(
        row.<Long>getAs(IndicatorValue.CONTRIBUTORS.name()),
        row.<Long>getAs(IndicatorValue.POPULATION.name()));
  }
}
