package htx.territory;

import java.io.Serializable;
import java.time.LocalDate;
import org.apache.spark.sql.Row;

/**
 * That one unit passed into another on one day.
 *
 * @param part whether other parts of the old unit passed elsewhere
 * @param largest whether this successor keeps what cannot be divided
 */
record Passage(LocalDate onDay, String from, String to, boolean part, boolean largest)
    implements Serializable {

  static Passage of(Row row) {
    return new Passage(
        Succession.ON_DAY.dayIn(row),
        Succession.FROM_CODE.textIn(row),
        Succession.TO_CODE.textIn(row),
        "part".equals(Succession.SHARE.textIn(row)),
        row.getAs(Succession.LARGEST.name()));
  }
}
