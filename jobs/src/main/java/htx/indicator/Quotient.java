package htx.indicator;

import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DecimalType;

/** Division of exact decimals, rounded half up once at the scale that values are stored in. */
final class Quotient {
  /** What values are stored as. */
  static final DecimalType VALUE = createDecimalType(24, 6);

  private static final DecimalType EXACT = createDecimalType(38, 6);

  private Quotient() {}

  /** None where either is none or the denominator is 0. */
  static Column of(Column numerator, Column denominator) {
    UDF2<BigDecimal, BigDecimal, BigDecimal> divided =
        (above, below) ->
            above == null || below == null || below.signum() == 0
                ? null
                : above.divide(below, VALUE.scale(), RoundingMode.HALF_UP);
    return udf(divided, VALUE).apply(numerator.cast(EXACT), denominator.cast(EXACT));
  }
}
