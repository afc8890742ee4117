package htx.sheet.stored;

import htx.table.Cells;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * One kind of thing that a sheet was read with: how often, and where first.
 *
 * @param code the kind
 * @param count how often it was met
 * @param places where it was met first, as people say it; empty where it is about the whole sheet
 */
public record Remark(String code, long count, String places) implements Serializable {
  static final String CODE = "code";
  static final String COUNT = "count";
  static final String PLACES = "places";

  static Remark stored(Row stored) {
    return new Remark(stored.getAs(CODE), stored.<Long>getAs(COUNT), stored.getAs(PLACES));
  }

  /** The remark as bronze holds it, see {@link RawRow#REMARK}. */
  Row row() {
    return new Cells(RawRow.REMARK).set(CODE, code).set(COUNT, count).set(PLACES, places).row();
  }

  /** Several in one line, for a column of text: {@code S_HIDDEN_ROWS 2 (12, 15); V_CONTROL 1}. */
  public static String all(List<Remark> remarks) {
    return remarks.stream().map(Remark::toString).collect(Collectors.joining("; "));
  }

  @Override
  public String toString() {
    return code + " " + count + (places.isEmpty() ? "" : " (" + places + ")");
  }
}
