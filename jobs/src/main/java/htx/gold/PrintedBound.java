package htx.gold;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import htx.silver.PublishedFigure;
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
    Column bound = PublishedFigure.BOUND.col();
    return when(value.isNull(), lit(null))
        .when(bound.equalTo("over"), value.gt(printed))
        .when(bound.equalTo("at_least"), value.geq(printed))
        .when(
            bound.equalTo("nearly"),
            value
                .leq(printed)
                .and(value.geq(printed.multiply(lit(BigDecimal.ONE.subtract(NEARLY))))))
        .when(bound.equalTo("range"), value.between(printed, to))
        .otherwise(value.equalTo(printed));
  }
}
