package htx.run;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Rows that several writes are made of, computed once and held in memory, or on disk where that is
 * short, until they are given back.
 */
record HeldRows(Dataset<Row> rows) implements AutoCloseable {
  HeldRows {
    rows.persist(StorageLevel.MEMORY_AND_DISK());
  }

  /** Gives the memory back; once this has returned, the next step has it. */
  @Override
  public void close() {
    rows.unpersist(true);
  }
}
