package htx.gold;

import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.method.Percent;
import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF2;

/** Exact arithmetic of the method room on columns. */
final class Exact {
  private Exact() {}

  /** One column in percent of another, rounded half up once; none over nothing. */
  static Column percent(Column value, Column of) {
    UDF2<BigDecimal, BigDecimal, BigDecimal> percent =
        (above, below) ->
            above == null || below == null ? null : Percent.ratio(above, below).orElse(null);
    return udf(percent, createDecimalType(18, Percent.SCALE)).apply(value, of);
  }
}
