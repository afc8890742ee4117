package htx.cleaning;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;

import htx.contract.SourceContract;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.silver.Quarantine.Outcome;
import htx.table.Field;
import htx.table.Message;
import htx.table.RowHash;
import htx.table.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Marks the sound lines of each file that have the same key: of equal lines the first one stands,
 * of lines that contradict each other none does.
 */
final class Repeats {
  private static final String VALUES = "values_hash";
  private static final String TURN = "turn";
  private static final String ALIKE = "alike";

  private Repeats() {}

  /** Judged lines with what {@link #stands} and {@link #told} look at; neither is ever null. */
  static Dataset<Row> marked(SourceContract contract, Dataset<Row> judged) {
    Column[] sameKey =
        Stream.of(
                Stream.of(isSound()),
                Stream.of(Provenance.DELIVERY, Provenance.FILE, Provenance.SHEET).map(Field::col),
                contract.lineKey().stream().map(Field::col))
            .flatMap(columns -> columns)
            .toArray(Column[]::new);
    WindowSpec group = Window.partitionBy(sameKey);

    return judged
        .withColumn(VALUES, RowHash.of(JudgedLine.values(contract)))
        .withColumn(TURN, row_number().over(group.orderBy(Provenance.LINE.col())))
        .withColumn(ALIKE, min(col(VALUES)).over(group).equalTo(max(col(VALUES)).over(group)));
  }

  /** Whether a line breaks no rule of its own. */
  static Column isSound() {
    return size(col(JudgedLine.ISSUES)).equalTo(0);
  }

  /** The one line of its key that is taken in. */
  static Column stands() {
    return isSound().and(col(ALIKE)).and(col(TURN).equalTo(1));
  }

  /** The sound lines that are not taken in, each with the reason. */
  static Dataset<Row> told(SourceContract contract, Dataset<Row> marked) {
    Column alike = col(ALIKE);
    List<Field> key = contract.lineKey();
    Message repeated = LineFault.K_DUPLICATE.of();
    Message conflict =
        LineFault.K_CONFLICT.of(new Words(names(key, Field::vi), names(key, Field::name)));

    return marked
        .filter(isSound().and(stands().notEqual(true)))
        .withColumns(
            Map.of(
                Quarantine.OUTCOME.name(),
                when(alike, Outcome.REPEATED.code()).otherwise(Outcome.REFUSED.code()),
                Quarantine.RULE.name(),
                when(alike, repeated.code()).otherwise(conflict.code()),
                Quarantine.COLUMN_NAME.name(),
                lit(key.get(0).name()),
                Quarantine.HEADING.name(),
                lit(null),
                Quarantine.PLACE.name(),
                lit(null),
                Quarantine.CELL.name(),
                lit(null),
                Quarantine.MESSAGE_VI.name(),
                when(alike, repeated.words().vi()).otherwise(conflict.words().vi()),
                Quarantine.MESSAGE_EN.name(),
                when(alike, repeated.words().en()).otherwise(conflict.words().en())));
  }

  private static String names(List<Field> key, Function<Field, String> name) {
    return key.stream().map(name).collect(Collectors.joining(", "));
  }
}
