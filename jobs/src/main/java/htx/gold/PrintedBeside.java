package htx.gold;

import static org.apache.spark.sql.functions.lit;

import htx.silver.PublishedFigure;
import htx.table.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Puts our values beside printed figures, the one of then and the one of now. */
final class PrintedBeside {
  private static final List<Field> ASKED =
      List.of(
          RecomputedValue.INDICATOR,
          RecomputedValue.PERIOD_START,
          RecomputedValue.PERIOD_END,
          RecomputedValue.UNIT,
          RecomputedValue.DIMENSION,
          RecomputedValue.ITEM);

  private PrintedBeside() {}

  /** Printed figures with our values; a figure that none of them is asked for by stands alone. */
  static Dataset<Row> ours(Dataset<Row> figures, Dataset<Row> values, LocalDate knownOn) {
    Field day = RecomputedValue.KNOWN_ON;
    Dataset<Row> then =
        answers(values, Reconciliation.THEN_VALUE, day.col().as(PublishedFigure.PRINTED_ON.name()));
    Dataset<Row> now =
        answers(values.where(day.col().equalTo(lit(knownOn))), Reconciliation.NOW_VALUE);

    return compared(
        figures
            .join(then, names(ASKED, PublishedFigure.PRINTED_ON), "left")
            .join(now, names(ASKED), "left"));
  }

  private static Dataset<Row> answers(Dataset<Row> values, Field name, Column... beside) {
    return values.select(
        Stream.of(
                ASKED.stream().map(Field::col),
                Stream.of(name.as(RecomputedValue.VALUE.col())),
                Stream.of(beside))
            .flatMap(columns -> columns)
            .toArray(Column[]::new));
  }

  private static String[] names(List<Field> fields, Field... more) {
    return Stream.concat(fields.stream(), Stream.of(more)).map(Field::name).toArray(String[]::new);
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
