package htx.quality;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Delivered rows parted by the rules they keep; every row comes out on exactly one side. */
public record Screening(Dataset<Row> accepted, Dataset<Row> quarantined) {}
