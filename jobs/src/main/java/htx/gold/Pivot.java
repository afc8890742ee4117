package htx.gold;

import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import htx.indicator.Indicator;
import org.apache.spark.sql.Column;

/** Turns indicators, a row each, into columns of one row. */
final class Pivot {
  private Pivot() {}

  /** The one value that an indicator has in a group of rows of {@link IndicatorValue}. */
  static Column of(Indicator indicator) {
    return max(
        when(IndicatorValue.INDICATOR.col().equalTo(indicator.code()), IndicatorValue.VALUE.col()));
  }
}
