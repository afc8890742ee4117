package htx.lake;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import htx.table.Invariant;
import htx.table.Layer;
import htx.table.Refused;
import htx.table.RowHash;
import htx.table.Table;
import htx.table.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/**
 * Rows on their way into a table, in its declared shape: the job that writes them counts them,
 * makes them known again, and asks what the table says of each of them.
 */
final class WatchedRows {
  private final Table table;
  private final Observation seen = new Observation("written-" + UUID.randomUUID());
  private final Dataset<Row> rows;

  WatchedRows(Table table, Dataset<Row> rows) {
    this.table = table;
    this.rows = rows.select(table.columns());
  }

  /** The rows; to be asked for once, by the write. */
  Dataset<Row> rows() {
    Column broken =
        table.invariants().stream().map(Invariant::broken).reduce(Column::or).orElse(lit(false));

    return rows.observe(
        seen,
        count(lit(1)).as("rows"),
        content(table).as("content"),
        count_if(broken).as("broken"));
  }

  /**
   * Holds the rows that were written against what their table says of every row.
   *
   * @throws Refused naming all that is not kept, and by how many rows
   */
  void requireKept() {
    if (whole(counted().get("broken")) > 0) {
      List<Words> off = table.invariants().stream().flatMap(this::off).toList();

      throw new Refused(LakeFault.LAKE_NOT_KEPT.of(table, Words.joined(off, "")));
    }
  }

  /** What is not kept and by how many rows, which are made once more for it. */
  private Stream<Words> off(Invariant invariant) {
    long count = rows.where(invariant.broken()).count();
    Words told = LakeFault.LAKE_ROWS_OFF.of(count, invariant.said()).words();

    return count == 0
        ? Stream.empty()
        : Stream.of(Words.joined(List.of(Words.same("\n  - "), told), ""));
  }

  /** What was written, as the version that put it there. */
  Commit committed(long version) {
    Map<String, Object> counted = counted();
    long written = whole(counted.get("rows"));
    BigDecimal sum = (BigDecimal) counted.get("content");

    return new Commit(version, written, written + ":" + (sum == null ? "0" : sum));
  }

  private static long whole(Object counted) {
    return ((Number) counted).longValue();
  }

  /**
   * What tells one content from another, whatever the order of its rows. Bronze needs none: it
   * holds what the files hold, and those are known by their hashes.
   */
  private static Column content(Table table) {
    Column hash = table.layer() == Layer.BRONZE ? lit(0L) : RowHash.of(table.fields());

    return sum(hash.cast(DataTypes.createDecimalType(20, 0)));
  }

  private Map<String, Object> counted() {
    try {
      return seen.getAsJava();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a write was counted", e);
    }
  }
}
