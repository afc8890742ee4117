package htx.job;

import htx.gold.DataQuality;
import htx.lake.Lake;
import htx.silver.DeliveredSheet.Outcome;
import htx.table.Coded;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What became of the lines of one file's sheet.
 *
 * @param source the contract's name
 * @param file delivery and name
 * @param outcome what became of it as a whole
 * @param balanced whether the parts add up to the lines read
 * @param lost lines accepted that are in no figure, as what they refer to is in no list
 */
record SheetCounts(
    String source,
    String file,
    Outcome outcome,
    boolean balanced,
    long accepted,
    long refused,
    long lost) {

  /** Of all files as the computation left them, in the order of the table's key. */
  static List<SheetCounts> of(Lake lake) {
    return lake.inOrder(DataQuality.TABLE).stream().map(SheetCounts::of).toList();
  }

  /** Whether it was refused before a line of it was read. */
  boolean isRefusedUnread() {
    return outcome == Outcome.REFUSED && accepted + refused == 0;
  }

  /** From a row of {@link DataQuality#TABLE}. */
  static SheetCounts of(Row row) {
    String source = row.getAs(DataQuality.SOURCE.name());

    return new SheetCounts(
        source,
        row.<String>getAs(DataQuality.DELIVERY.name())
            + "/"
            + row.<String>getAs(DataQuality.FILE.name()),
        Coded.of(Outcome.values(), row.getAs(DataQuality.OUTCOME.name())),
        row.<Boolean>getAs(DataQuality.BALANCED.name()),
        row.<Long>getAs(DataQuality.ACCEPTED.name()),
        row.<Long>getAs(DataQuality.REFUSED.name()),
        WithoutTarget.isCounted(source) ? 0 : row.<Long>getAs(DataQuality.WITHOUT_TARGET.name()));
  }
}
