package htx.gold;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import htx.silver.Cooperative;
import htx.silver.Provenance;
import htx.table.Field;
import htx.table.Table;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Rows as they would have been known, had nothing come late: what was first heard of after a day
 * stands as it is known now, what was known then stands as it was.
 */
final class LateKnowledge {
  private static final String FIRST_KNOWN = "first_known";

  private LateKnowledge() {}

  /** Whether a table says from when its rows are known. */
  static boolean isOf(Table table) {
    return table.fields().contains(Provenance.KNOWN_FROM);
  }

  /**
   * The rows of a table as known on a day, and on the day after with what came late to that: what
   * was known stands as it was, what came late is known from the day after.
   *
   * @param day the day of knowledge
   * @param now the day on which what came late is looked at
   */
  static Dataset<Row> with(
      Table table, Dataset<Row> rows, LocalDate day, LocalDate dayAfter, LocalDate now) {
    Column[] thing = thing(table).stream().map(Field::col).toArray(Column[]::new);
    Column known = Provenance.KNOWN_FROM.col();
    Column knownTo = Provenance.KNOWN_TO.col();
    Column late = col(FIRST_KNOWN).gt(lit(day));

    return rows.withColumn(FIRST_KNOWN, min(known).over(Window.partitionBy(thing)))
        .where(when(late, Provenance.knownOn(now)).otherwise(known.leq(lit(day))))
        .withColumn(Provenance.KNOWN_FROM.name(), when(late, lit(dayAfter)).otherwise(known))
        .withColumn(Provenance.KNOWN_TO.name(), when(knownTo.leq(lit(day)), knownTo))
        .drop(FIRST_KNOWN);
  }

  /** What a row is of, whatever delivery states it: of registers, the organisation. */
  private static List<Field> thing(Table table) {
    return table.equals(Cooperative.TABLE)
        ? List.of(Cooperative.ORG_ID)
        : table.key().stream().filter(field -> !field.equals(Provenance.KNOWN_FROM)).toList();
  }
}
