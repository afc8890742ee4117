package htx.source;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.table.Field;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * The sound lines of each file parted by their key: of equal lines the first one stands, of lines
 * that contradict each other none does.
 */
record Repeats(Dataset<Row> single, Dataset<Row> quarantined) {
  private static final String TURN = "turn";
  private static final String ALIKE = "alike";

  static Repeats among(SourceContract contract, Dataset<Row> sound) {
    List<Field> key = contract.lineKey();
    Column[] sameKey =
        Stream.concat(
                Stream.of(Provenance.DELIVERY, Provenance.FILE, Provenance.SHEET), key.stream())
            .map(Field::col)
            .toArray(Column[]::new);
    WindowSpec group = Window.partitionBy(sameKey);
    Column values =
        struct(JudgedLine.values(contract).stream().map(Field::col).toArray(Column[]::new));
    Dataset<Row> counted =
        sound
            .withColumn(TURN, row_number().over(group.orderBy(Provenance.LINE.col())))
            .withColumn(ALIKE, min(values).over(group).eqNullSafe(max(values).over(group)));

    // neither column is ever null, so the two filters are each other's complement
    Column stands = col(ALIKE).and(col(TURN).equalTo(1));
    return new Repeats(counted.filter(stands), told(key, counted.filter(stands.notEqual(true))));
  }

  private static Dataset<Row> told(List<Field> key, Dataset<Row> lines) {
    Column alike = col(ALIKE);
    String names = String.join(", ", key.stream().map(Field::vi).toList());
    String english = String.join(", ", key.stream().map(Field::name).toList());

    return lines
        .withColumn(
            Quarantine.OUTCOME.name(), when(alike, "repeated").otherwise(lit(SheetOutcome.REFUSED)))
        .withColumn(Quarantine.RULE.name(), when(alike, "K_DUPLICATE").otherwise("K_CONFLICT"))
        .withColumn(Quarantine.COLUMN_NAME.name(), lit(key.get(0).name()))
        .withColumn(Quarantine.HEADING.name(), lit(null))
        .withColumn(Quarantine.PLACE.name(), lit(null))
        .withColumn(Quarantine.CELL.name(), lit(null))
        .withColumn(
            Quarantine.MESSAGE_VI.name(),
            when(alike, "Giống hệt một dòng trước trong cùng tệp")
                .otherwise("Nhiều dòng cùng khóa (" + names + ") nhưng khác nội dung"))
        .withColumn(
            Quarantine.MESSAGE_EN.name(),
            when(alike, "Equal to an earlier line of the file")
                .otherwise("Several lines have the same key (" + english + ") but differ"));
  }
}
