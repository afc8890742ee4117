package htx.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import htx.run.Pipeline;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The least that a run of so many tables can cost: a trivial commit and aggregation for each. */
public final class Floor {
  private Floor() {}

  /** Writes the tables into the folder named by the only argument. */
  public static void main(String[] args) {
    SparkSession spark = Session.start("floor");

    for (int i = 0; i < Pipeline.TABLES.size(); i++) {
      String address = args[0] + "/t" + i;
      spark.range(1000).toDF("n").write().format("delta").mode(SaveMode.Overwrite).save(address);
      spark
          .read()
          .format("delta")
          .load(address)
          .groupBy(col("n").mod(10).as("group"))
          .agg(sum(col("n")))
          .collectAsList();
    }

    Runtime.getRuntime().exit(0);
  }
}
