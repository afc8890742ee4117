package htx.run;

import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;
import org.slf4j.MDC;

/**
 * Names what a thread has Spark do after the step that it works on: in Spark's pages, where steps
 * run side by side, and in the log, also of the tasks. Spark hands the names on to the threads that
 * work for this one, and sets them anew there each time.
 */
public final class JobNames {
  // the prefix has Spark put the value into the log of the tasks
  private static final String IN_LOG = "mdc.step";

  private JobNames() {}

  /** From now on this thread works on a step. */
  public static void set(SparkSession spark, String step) {
    SparkContext context = spark.sparkContext();
    context.setJobGroup(step, step, false);
    context.setLocalProperty(IN_LOG, step);
    MDC.put(IN_LOG, step);
  }

  /** This thread works on no step any more. */
  public static void clear(SparkSession spark) {
    SparkContext context = spark.sparkContext();
    context.clearJobGroup();
    context.setLocalProperty(IN_LOG, null);
    MDC.remove(IN_LOG);
  }
}
