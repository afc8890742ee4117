package htx.testing;

import org.apache.spark.sql.SparkSession;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the Spark session before the first test where the process is one for tests that need it,
 * so that no single class is charged with it.
 */
public final class WarmSession implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession process) {
    if (System.getProperty("htx.session", "").equals("started")) {
      SparkSession spark = LocalSpark.session();
      spark.range(10).groupBy("id").count().collectAsList();
    }
  }
}
