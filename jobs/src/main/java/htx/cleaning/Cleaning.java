package htx.cleaning;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;

import htx.contract.Known;
import htx.contract.SourceContract;
import htx.sheet.stored.RawRow;
import htx.silver.DeliveredSheet;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.table.Field;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Makes typed rows of a source's lines, and keeps those that break a rule apart. What a line
 * becomes depends on its own file only, so that rows known on a day are those of the deliveries
 * until then.
 */
public final class Cleaning {
  private Cleaning() {}

  /**
   * All lines of a source, cleaned.
   *
   * @param bronze every delivery of the source, in the shape of {@link RawRow}
   * @param sheets the source's rows of {@link DeliveredSheet#TABLE}
   * @param verdicts what became of each of them
   * @param known what lines are read by beside the contract
   * @return rows of the contract's target, and rows of {@link Quarantine#TABLE}: each data line of
   *     an accepted file is in exactly one of them; a file not accepted has one row at line 0
   */
  public static Screening of(
      SourceContract contract,
      Dataset<Row> bronze,
      Dataset<Row> sheets,
      FileVerdicts verdicts,
      Known known) {
    LineJudge judge = new LineJudge(contract, verdicts, known);
    Dataset<Row> marked = Repeats.marked(contract, judged(contract, bronze, judge));

    Dataset<Row> broken =
        marked
            .filter(Repeats.isSound().notEqual(true))
            .withColumn(Quarantine.OUTCOME.name(), lit(Quarantine.Outcome.REFUSED.code()))
            .withColumn("issue", explode(col(JudgedLine.ISSUES)));
    Column[] issue =
        Stream.concat(
                Stream.concat(JudgedLine.ORIGIN.stream().map(Field::col), Stream.of(outcome())),
                JudgedLine.ISSUE.stream()
                    .map(field -> col("issue").getField(field.name()).as(field.name())))
            .toArray(Column[]::new);

    Dataset<Row> quarantined =
        quarantined(contract, broken.select(issue))
            .unionByName(quarantined(contract, Repeats.told(contract, marked)))
            .unionByName(quarantined(contract, FileQuarantine.of(sheets)));

    return new Screening(marked, accepted(contract, marked.filter(Repeats.stands())), quarantined);
  }

  private static Column outcome() {
    return Quarantine.OUTCOME.col();
  }

  private static Dataset<Row> judged(
      SourceContract contract, Dataset<Row> bronze, LineJudge judge) {
    return bronze
        .filter(RawRow.KIND.col().equalTo(RawRow.Kind.DATA.word()))
        .select(
            RawRow.DELIVERY.col(),
            RawRow.FILE.col(),
            RawRow.SHEET.col(),
            RawRow.LINE.col(),
            RawRow.PERIOD_END.col().cast("string").as(RawRow.PERIOD_END.name()),
            RawRow.UNIT_OF_MEASURE.col(),
            RawRow.CELLS.col())
        .flatMap(
            (FlatMapFunction<Row, Row>) line -> judge.judged(line).iterator(),
            Encoders.row(JudgedLine.schema(contract)));
  }

  private static Dataset<Row> accepted(SourceContract contract, Dataset<Row> rows) {
    Dataset<Row> sourced = rows.withColumn(Provenance.SOURCE.name(), lit(contract.name()));

    if (!contract.updatesByKey()) {
      return sourced.select(contract.target().columns());
    }

    WindowSpec sameKey =
        Window.partitionBy(contract.lineKey().stream().map(Field::col).toArray(Column[]::new))
            .orderBy(
                Provenance.KNOWN_FROM.col(),
                Provenance.DELIVERY.col(),
                Provenance.FILE.col(),
                Provenance.LINE.col());
    Column next = lead(Provenance.KNOWN_FROM.col(), 1).over(sameKey);

    return sourced.withColumn(Provenance.KNOWN_TO.name(), next).select(contract.target().columns());
  }

  private static Dataset<Row> quarantined(SourceContract contract, Dataset<Row> rows) {
    return rows.withColumn(Provenance.SOURCE.name(), lit(contract.name()))
        .select(Quarantine.TABLE.columns());
  }
}
