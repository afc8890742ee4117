package htx.lake;

import htx.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The newest version that storage has of a table, or -1; found without a session. */
@FunctionalInterface
public interface StoredVersions {
  long newest(Table table);

  /** Those of the tables in a folder. */
  static StoredVersions in(java.nio.file.Path lake) {
    return in(Lake.address(lake), new Configuration(false));
  }

  /** Those of the tables under a root, by the names of their commit files. */
  static StoredVersions in(String root, Configuration storage) {
    return table -> newest(new Path(Lake.address(root, table), "_delta_log"), storage);
  }

  private static long newest(Path log, Configuration storage) {
    try {
      FileSystem files = log.getFileSystem(storage);

      if (!files.exists(log)) {
        return -1;
      }

      return Arrays.stream(files.listStatus(log))
          .map(FileStatus::getPath)
          .map(Path::getName)
          .filter(name -> name.matches("\\d{20}\\.json"))
          .mapToLong(name -> Long.parseLong(name.substring(0, 20)))
          .max()
          .orElse(-1);
    } catch (IOException e) {
      throw new UncheckedIOException("The commits in " + log + " cannot be listed", e);
    }
  }
}
