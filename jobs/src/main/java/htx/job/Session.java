package htx.job;

import org.apache.spark.sql.SparkSession;

/** The Spark session of a run, with the settings without which its data would not be right. */
final class Session {
  private Session() {}

  static SparkSession start(String name) {
    return SparkSession.builder()
        .appName("htx " + name)
        .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
        .config(
            "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
        .config("spark.delta.logStore.file.impl", "htx.lake.LinkingLogStore")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.ansi.enabled", true)
        .config("spark.sql.files.ignoreCorruptFiles", false)
        .config("spark.sql.files.ignoreMissingFiles", false)
        .config("spark.hadoop.parquet.page.verify-checksum.enabled", true)
        .config("spark.databricks.delta.emptyFileCheck.throwEnabled", true)
        .config("spark.databricks.delta.schema.autoMerge.enabled", false)
        .config("spark.speculation", false)
        .config(
            "spark.redaction.regex",
            "(?i)secret|password|token|access[.]?key|hmac|pepper|salt|credential|passphrase")
        .getOrCreate();
  }
}
