package htx.cleaning;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import htx.silver.DeliveredSheet;
import htx.silver.Provenance;
import htx.silver.Quarantine;
import htx.table.Field;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The quarantine rows of sheets that were refused or repeat an earlier one: one each, at line 0.
 */
final class FileQuarantine {
  private FileQuarantine() {}

  /** Of one source's rows of {@link DeliveredSheet#TABLE}. */
  static Dataset<Row> of(Dataset<Row> sheets) {
    Column place = DeliveredSheet.PLACE.col();
    Column repeats = DeliveredSheet.OUTCOME.is(DeliveredSheet.Outcome.DUPLICATE);

    return sheets
        .where(repeats.or(DeliveredSheet.OUTCOME.is(DeliveredSheet.Outcome.REFUSED)))
        .select(
            Provenance.DELIVERY.as(DeliveredSheet.DELIVERY.col()),
            Provenance.FILE.as(DeliveredSheet.FILE.col()),
            Provenance.SHEET.as(DeliveredSheet.SHEET.col()),
            Provenance.LINE.as(lit(0)),
            Provenance.KNOWN_FROM.as(DeliveredSheet.DELIVERED_ON.col()),
            none(Provenance.KNOWN_TO),
            Quarantine.OUTCOME.as(
                when(repeats, Quarantine.Outcome.REPEATED.code())
                    .otherwise(Quarantine.Outcome.REFUSED.code())),
            Quarantine.RULE.as(DeliveredSheet.CODE.col()),
            none(Quarantine.COLUMN_NAME),
            none(Quarantine.HEADING),
            Quarantine.PLACE.as(when(place.notEqual(""), place)),
            none(Quarantine.CELL),
            Quarantine.MESSAGE_VI.as(DeliveredSheet.MESSAGE_VI.col()),
            Quarantine.MESSAGE_EN.as(DeliveredSheet.MESSAGE_EN.col()));
  }

  private static Column none(Field field) {
    return field.as(lit(null));
  }
}
