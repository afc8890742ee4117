package htx.run;

import htx.lake.CommitLog;
import htx.table.Table;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;

/** The newest version that storage has of a table, or -1. */
@FunctionalInterface
public interface Versions {
  long newest(Table table);

  /** Those of the tables in a lake, found without a session. */
  static Versions in(Path lake) {
    Configuration storage = new Configuration(false);

    return table ->
        new CommitLog(
                lake.resolve(table.layer().folder()).resolve(table.name()).toUri().toString(),
                storage)
            .newest();
  }
}
