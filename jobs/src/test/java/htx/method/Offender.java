package htx.method;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A method that knows Spark, which none may. */
public final class Offender {
  private Offender() {}

  static long rows(Dataset<Row> dataset) {
    return dataset.count();
  }
}
