package htx.run;

import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Rows that several writes are made of: computed once, and held while those are made. */
final class HeldRows {
  private HeldRows() {}

  /**
   * Does the work with the rows held in memory, or on disk where that is short. When this has
   * returned, or failed, the next step has the memory.
   */
  static <T> T during(Dataset<Row> rows, Supplier<T> work) {
    rows.persist(StorageLevel.MEMORY_AND_DISK());

    try {
      return work.get();
    } finally {
      rows.unpersist(true);
    }
  }
}
