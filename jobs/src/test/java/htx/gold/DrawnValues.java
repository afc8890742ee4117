package htx.gold;

import static htx.testing.Rows.draw;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Values on the boundaries of the day, drawn with whose figures they lack. */
final class DrawnValues {
  private DrawnValues() {}

  static String of(Dataset<Row> values, String indicator) {
    return draw(
        values
            .where("basis = 'of_the_day' and indicator = '" + indicator + "'")
            .where("dimension in ('all', 'sector', 'fund')"),
        IndicatorValue.PERIOD,
        IndicatorValue.LEVEL,
        IndicatorValue.UNIT,
        IndicatorValue.DIMENSION,
        IndicatorValue.ITEM,
        IndicatorValue.VALUE,
        IndicatorValue.NOT_SENT,
        IndicatorValue.STATUS);
  }
}
