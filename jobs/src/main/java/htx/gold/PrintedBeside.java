package htx.gold;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;

import htx.silver.PublishedFigure;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Puts our values beside printed figures, the one of then and the one of now. */
final class PrintedBeside {
  private static final String[] ASKED = {
    "indicator", "period_start", "period_end", "unit", "dimension", "item"
  };

  private PrintedBeside() {}

  /** Printed figures with our values, on the boundaries of the period's last day. */
  static Dataset<Row> ours(Dataset<Row> figures, Dataset<Row> values, LocalDate knownOn) {
    Dataset<Row> ofTheDay = values.where(col("basis").equalTo("of_the_day"));
    Dataset<Row> then =
        answers(ofTheDay, Reconciliation.THEN_VALUE.name())
            .withColumnRenamed("known_on", PublishedFigure.PRINTED_ON.name());
    Dataset<Row> now =
        answers(ofTheDay.where(col("known_on").equalTo(lit(knownOn))), "now_value")
            .drop("known_on");
    String[] askedThen = new String[ASKED.length + 1];
    System.arraycopy(ASKED, 0, askedThen, 0, ASKED.length);
    askedThen[ASKED.length] = PublishedFigure.PRINTED_ON.name();
    return compared(figures.join(then, askedThen, "left").join(now, ASKED, "left"));
  }

  /** Printed figures of which we compute none. */
  static Dataset<Row> alone(Dataset<Row> figures) {
    Column none = lit(null).cast(createDecimalType(24, 6));
    return compared(
        figures
            .withColumn(Reconciliation.THEN_VALUE.name(), none)
            .withColumn(Reconciliation.NOW_VALUE.name(), none));
  }

  private static Dataset<Row> answers(Dataset<Row> values, String name) {
    return values.select(
        col("indicator"),
        col("period_start"),
        col("period_end"),
        col("known_on"),
        col("unit"),
        col("dimension"),
        col("item"),
        col("value").as(name));
  }

  private static Dataset<Row> compared(Dataset<Row> beside) {
    Column then = Reconciliation.THEN_VALUE.col();
    Column now = Reconciliation.NOW_VALUE.col();
    Column printed = PublishedFigure.VALUE.col();
    return beside
        .withColumn(Reconciliation.THEN_DIFFERENCE.name(), then.minus(printed))
        .withColumn(Reconciliation.THEN_AGREES.name(), PrintedBound.met(then))
        .withColumn(Reconciliation.NOW_DIFFERENCE.name(), now.minus(printed))
        .withColumn(Reconciliation.NOW_AGREES.name(), PrintedBound.met(now))
        .withColumn(Reconciliation.PRINTED_VALUE.name(), printed)
        .withColumn(Reconciliation.PRINTED_TO.name(), PublishedFigure.VALUE_TO.col());
  }
}
