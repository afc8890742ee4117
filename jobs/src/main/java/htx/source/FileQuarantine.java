package htx.source;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import htx.silver.Provenance;
import htx.silver.Quarantine;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The quarantine rows of files that were refused or repeat an earlier one: one each, at line 0. */
final class FileQuarantine {
  private FileQuarantine() {}

  static Dataset<Row> of(Dataset<Row> verdicts) {
    Column isDuplicate = col(FileRow.OUTCOME).equalTo(SheetOutcome.DUPLICATE);
    Column isRefused = col(FileRow.OUTCOME).equalTo(SheetOutcome.REFUSED);

    return verdicts
        .filter(isRefused.or(isDuplicate))
        .select(
            RawRow.DELIVERY.col(),
            RawRow.FILE.col(),
            RawRow.SHEET.col(),
            RawRow.LINE.col(),
            RawRow.DELIVERED_ON.col().as(Provenance.KNOWN_FROM.name()),
            Provenance.KNOWN_TO.as(lit(null)),
            when(isDuplicate, "repeated")
                .otherwise(SheetOutcome.REFUSED)
                .as(Quarantine.OUTCOME.name()),
            col(FileRow.CODE).as(Quarantine.RULE.name()),
            lit(null).as(Quarantine.COLUMN_NAME.name()),
            lit(null).as(Quarantine.HEADING.name()),
            when(col(FileRow.PLACE).notEqual(""), col(FileRow.PLACE)).as(Quarantine.PLACE.name()),
            lit(null).as(Quarantine.CELL.name()),
            col(FileRow.MESSAGE_VI).as(Quarantine.MESSAGE_VI.name()),
            col(FileRow.MESSAGE_EN).as(Quarantine.MESSAGE_EN.name()));
  }
}
