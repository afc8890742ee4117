package htx.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The commit files of one table, looked at without a session. */
public record CommitLog(String table, Configuration storage) {
  private static final String COMMIT = "\\d{20}\\.json";

  /** The newest version, or -1 where the table has none. */
  public long newest() {
    Path log = new Path(table, "_delta_log");

    try {
      FileSystem files = log.getFileSystem(storage);

      if (!files.exists(log)) {
        return -1;
      }

      return Arrays.stream(files.listStatus(log))
          .map(FileStatus::getPath)
          .map(Path::getName)
          .filter(name -> name.matches(COMMIT))
          .mapToLong(name -> Long.parseLong(name.substring(0, 20)))
          .max()
          .orElse(-1);
    } catch (IOException e) {
      throw new UncheckedIOException("The commits of " + table + " cannot be listed", e);
    }
  }
}
