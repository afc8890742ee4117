package htx.run;

import htx.lake.CommitLog;
import htx.lake.Lake;
import htx.table.Table;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/**
 * What the steps of a run work with.
 *
 * @param house where things are
 * @param session starts the session when it is first asked for
 * @param ledger what was made of what
 * @param code the version of the running code
 */
public record Workshop(
    House house, Supplier<SparkSession> session, Ledger ledger, CodeVersion code) {

  /** The tables as they stand. */
  public Lake lake() {
    return new Lake(session.get(), house.lake().toUri().toString());
  }

  /** The newest stored version of tables in this lake, found without a session. */
  public Versions versions() {
    Configuration storage = new Configuration(false);

    return table -> new CommitLog(address(table), storage).newest();
  }

  private String address(Table table) {
    return house.lake().resolve(table.layer().folder()).resolve(table.name()).toUri().toString();
  }
}
