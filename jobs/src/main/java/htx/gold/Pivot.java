package htx.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
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

  /** The same of what is nothing where there is no row of it, unless it was not sent. */
  static Column countOf(Indicator indicator) {
    Column unsent =
        max(IndicatorValue.VALUE.col().isNull().and(IndicatorValue.NOT_SENT.col().gt(0)));

    return coalesce(of(indicator), when(not(unsent), lit(0)));
  }
}
