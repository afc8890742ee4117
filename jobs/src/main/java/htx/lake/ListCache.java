package htx.lake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;

/** Rows of small tables held in memory while the version that they were read from stands. */
final class ListCache {
  private final Map<String, Kept> lists = new ConcurrentHashMap<>();

  private record Kept(long version, List<Row> rows) {}

  /** The rows at an address, read only where the version is not the one held. */
  List<Row> rows(String address, long version, Supplier<List<Row>> read) {
    return lists
        .compute(
            address,
            (key, kept) ->
                kept != null && kept.version() == version ? kept : new Kept(version, read.get()))
        .rows();
  }
}
