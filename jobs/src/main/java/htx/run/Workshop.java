package htx.run;

import htx.lake.CommitLog;
import htx.lake.Lake;
import htx.table.Table;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** What the steps of a run work with: the tables, and the record of what was made of what. */
public final class Workshop {
  private final House house;
  private final Ledger ledger;
  private final CodeVersion code;
  private final Once<Lake> lake;

  /**
   * @param house where things are
   * @param session starts the session when it is first asked for
   * @param ledger what was made of what
   * @param code the version of the running code
   */
  public Workshop(House house, Supplier<SparkSession> session, Ledger ledger, CodeVersion code) {
    this.house = house;
    this.ledger = ledger;
    this.code = code;
    this.lake = new Once<>(() -> new Lake(session.get(), house.lake().toUri().toString()));
  }

  public House house() {
    return house;
  }

  public Ledger ledger() {
    return ledger;
  }

  public CodeVersion code() {
    return code;
  }

  /** The tables as they stand. */
  public Lake lake() {
    return lake.get();
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
