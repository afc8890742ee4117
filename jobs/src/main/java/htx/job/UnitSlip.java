package htx.job;

import htx.gold.CrossCheck;
import htx.gold.CrossFault;
import htx.lake.Lake;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * The lines of a sheet whose money is hundreds of times, or hundredths of, what the same
 * organisations stated before.
 *
 * @param file delivery and name
 * @param lines how many they are
 * @param first the organisation and the numbers of the first
 */
record UnitSlip(String file, long lines, String first) {

  /** Of all sheets as the computation left them. */
  static List<UnitSlip> of(Lake lake) {
    return lake.inOrder(CrossCheck.TABLE).stream()
        .filter(row -> row.getAs(CrossCheck.CODE.name()).equals(CrossFault.D_UNIT_PAST.name()))
        .map(UnitSlip::of)
        .toList();
  }

  /** From a row of {@link CrossCheck#TABLE}. */
  static UnitSlip of(Row row) {
    return new UnitSlip(
        row.<String>getAs(CrossCheck.DELIVERY.name())
            + "/"
            + row.<String>getAs(CrossCheck.FILE.name()),
        row.<Long>getAs(CrossCheck.CASES.name()),
        row.getAs(CrossCheck.DETAIL.name()));
  }
}
