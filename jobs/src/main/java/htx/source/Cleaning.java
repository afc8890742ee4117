package htx.source;

import htx.quality.Screening;
import htx.territory.Territory;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Makes typed rows of a source's lines, and keeps those that break a rule apart. */
public final class Cleaning {
  private Cleaning() {}

  /** All lines of a source, cleaned. */
  public static Screening of(SourceContract contract, Dataset<Row> bronze, Territory names) {
    return new Screening(bronze, bronze);
  }
}
