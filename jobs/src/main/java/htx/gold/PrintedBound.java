package htx.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import htx.silver.PublishedFigure;
import htx.silver.PublishedFigure.Bound;
import java.math.BigDecimal;
import org.apache.spark.sql.Column;

/** What the words beside a printed figure claim: exactly so, more than, nearly, between. */
final class PrintedBound {
  /** "Gần" and "nearly" are below the figure, by no more than this share of it. */
  static final BigDecimal NEARLY = new BigDecimal("0.05");

  private PrintedBound() {}

  /** Whether a value keeps the printed bound; none where there is no value. */
  static Column met(Column value) {
    Column printed = PublishedFigure.VALUE.col();
    Column to = coalesce(PublishedFigure.VALUE_TO.col(), printed);
    return when(value.isNull(), lit(null))
        .when(PublishedFigure.BOUND.is(Bound.OVER), value.gt(printed))
        .when(PublishedFigure.BOUND.is(Bound.AT_LEAST), value.geq(printed))
        .when(
            PublishedFigure.BOUND.is(Bound.NEARLY),
            value
                .lt(printed)
                .and(value.geq(printed.multiply(lit(BigDecimal.ONE.subtract(NEARLY))))))
        .when(PublishedFigure.BOUND.is(Bound.RANGE), value.between(printed, to))
        .otherwise(value.equalTo(printed));
  }
}
