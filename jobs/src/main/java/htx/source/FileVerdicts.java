package htx.source;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first_value;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;

import htx.silver.Provenance;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * What became of each file and sheet of a source in the light of all others: one that brings the
 * bytes of an earlier one is a duplicate, and one that is accepted restates its scope until the
 * next.
 */
final class FileVerdicts {
  private static final String FACTS = "facts";
  private static final String COPY = "copy";

  private FileVerdicts() {}

  /** One row for each file and sheet, with the columns of its file row's cells and known_to. */
  static Dataset<Row> of(SourceContract contract, Dataset<Row> bronze) {
    Column fact = map_from_entries(transform(RawRow.CELLS.col(), FileVerdicts::entry));
    Dataset<Row> files =
        bronze
            .filter(RawRow.KIND.col().equalTo(RawRow.Kind.FILE.word()))
            .withColumn(FACTS, fact)
            .withColumn(FileRow.OUTCOME, factOf(FileRow.OUTCOME))
            .withColumn(FileRow.CODE, factOf(FileRow.CODE))
            .withColumn(FileRow.MESSAGE_VI, factOf(FileRow.MESSAGE_VI))
            .withColumn(FileRow.MESSAGE_EN, factOf(FileRow.MESSAGE_EN))
            .withColumn(FileRow.PLACE, factOf(FileRow.PLACE))
            .withColumn(FileRow.LINES, factOf(FileRow.LINES).cast("long"))
            .drop(FACTS);

    return superseded(contract, withoutCopies(files));
  }

  private static Column entry(Column cell) {
    return struct(cell.getField("column"), cell.getField("value"));
  }

  private static Column factOf(String name) {
    return col(FACTS).getItem(name);
  }

  /**
   * Accepted files whose bytes were accepted before for the same scope become duplicates. Equal
   * bytes under the name of another day or year say something new: that nothing has changed.
   */
  private static Dataset<Row> withoutCopies(Dataset<Row> files) {
    WindowSpec sameBytes =
        Window.partitionBy(
                RawRow.FILE_HASH.col(),
                RawRow.SHEET.col(),
                RawRow.SCOPE.col(),
                col(FileRow.OUTCOME))
            .orderBy(inOrder());
    Column isCopy = col(COPY).gt(1).and(isAccepted());
    Column first =
        concat(
            first_value(RawRow.DELIVERY.col()).over(sameBytes),
            lit("/"),
            first_value(RawRow.FILE.col()).over(sameBytes));

    return files
        .withColumn(COPY, row_number().over(sameBytes))
        .withColumn("original", first)
        .withColumn(FileRow.CODE, when(isCopy, "F_DUPLICATE").otherwise(col(FileRow.CODE)))
        .withColumn(
            FileRow.MESSAGE_VI,
            when(isCopy, concat(lit("Nội dung giống hệt tệp đã nhận: "), col("original")))
                .otherwise(col(FileRow.MESSAGE_VI)))
        .withColumn(
            FileRow.MESSAGE_EN,
            when(isCopy, concat(lit("The same bytes were delivered before: "), col("original")))
                .otherwise(col(FileRow.MESSAGE_EN)))
        .withColumn(
            FileRow.OUTCOME, when(isCopy, SheetOutcome.DUPLICATE).otherwise(col(FileRow.OUTCOME)))
        .drop(COPY, "original");
  }

  private static Dataset<Row> superseded(SourceContract contract, Dataset<Row> files) {
    if (contract.updatesByKey()) {
      return files.withColumn(Provenance.KNOWN_TO.name(), Provenance.KNOWN_TO.as(lit(null)));
    }

    WindowSpec sameScope =
        Window.partitionBy(RawRow.SCOPE.col(), RawRow.SHEET.col(), col(FileRow.OUTCOME))
            .orderBy(inOrder());
    Column next = lead(RawRow.DELIVERED_ON.col(), 1).over(sameScope);
    return files.withColumn(Provenance.KNOWN_TO.name(), when(isAccepted(), next));
  }

  static Column isAccepted() {
    return col(FileRow.OUTCOME).equalTo(SheetOutcome.ACCEPTED);
  }

  private static Column[] inOrder() {
    return new Column[] {RawRow.DELIVERED_ON.col(), RawRow.DELIVERY.col(), RawRow.FILE.col()};
  }
}
