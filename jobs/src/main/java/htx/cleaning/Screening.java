package htx.cleaning;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Delivered rows parted by the rules they keep; every row comes out on exactly one side.
 *
 * @param judged what both sides are made of: worth keeping while they are written
 */
public record Screening(Dataset<Row> judged, Dataset<Row> accepted, Dataset<Row> quarantined) {}
