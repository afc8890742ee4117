package htx.job;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** The Spark session of a run, with the settings without which its data would not be right. */
public final class Session {

  /**
   * What holds wherever the session runs. How many resources it has and how it plans is said by the
   * file that spark-submit is given.
   */
  public static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension"),
          Map.entry(
              "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog"),
          Map.entry("spark.delta.logStore.file.impl", "htx.lake.LinkingLogStore"),
          Map.entry("spark.sql.session.timeZone", "UTC"),
          Map.entry("spark.sql.ansi.enabled", "true"),
          Map.entry("spark.sql.files.ignoreCorruptFiles", "false"),
          Map.entry("spark.sql.files.ignoreMissingFiles", "false"),
          Map.entry("spark.hadoop.parquet.page.verify-checksum.enabled", "true"),
          // partitions are named by text, which no time zone changes; the check reads the whole log
          Map.entry(
              "spark.databricks.delta.allFilesInCrc.verificationMode.forceOnNonUTC.enabled",
              "false"),
          // the files of a table are noted beside each commit, so that few checkpoints are read
          Map.entry("spark.databricks.delta.properties.defaults.checkpointInterval", "100"),
          Map.entry("spark.databricks.delta.emptyFileCheck.throwEnabled", "true"),
          Map.entry("spark.databricks.delta.schema.autoMerge.enabled", "false"),
          Map.entry("spark.speculation", "false"),
          Map.entry(
              "spark.redaction.regex",
              "(?i)secret|password|token|access[.]?key|hmac|pepper|salt|credential|passphrase"));

  private Session() {}

  static SparkSession start(String name) {
    SparkSession.Builder session = SparkSession.builder().appName("htx " + name);
    SETTINGS.forEach((key, value) -> session.config(key, value));

    return session.getOrCreate();
  }
}
