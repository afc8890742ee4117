package htx.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import org.apache.spark.sql.SparkSession;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the Spark session before the first test where the process is one for tests that need it,
 * so that no single class is charged with it; at the end tells what the process still holds.
 */
public final class WarmSession implements LauncherSessionListener {
  private static final long MEGABYTE = 1024L * 1024;

  @Override
  public void launcherSessionOpened(LauncherSession process) {
    if (isForSpark()) {
      warmed(LocalSpark.session());
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession process) {
    if (isForSpark()) {
      // what is collectable is of no interest
      System.gc();
      var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
      System.out.printf(
          "After the tests on Spark: %d of %d MB of heap in use%n",
          heap.getUsed() / MEGABYTE, heap.getMax() / MEGABYTE);
    }
  }

  private static boolean isForSpark() {
    return System.getProperty("htx.session", "").equals("started");
  }

  /** A first commit and a first aggregation load most of the classes that later ones need. */
  private static void warmed(SparkSession spark) {
    try {
      String table = Files.createTempDirectory("htx-warm").resolve("table").toUri().toString();
      spark.range(10).write().format("delta").save(table);
      spark.read().format("delta").load(table).groupBy("id").count().collectAsList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
