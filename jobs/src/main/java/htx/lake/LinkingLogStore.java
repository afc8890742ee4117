package htx.lake;

import io.delta.storage.HDFSLogStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * Publishes a commit on local disk so that it happens once and lasts: the file is written beside
 * its place and synced, then linked to its name, which the kernel refuses where the name is taken.
 *
 * <p>The stock store renames, and a local rename silently replaces another process's commit.
 */
public final class LinkingLogStore extends HDFSLogStore {

  public LinkingLogStore(Configuration configuration) {
    super(configuration);
  }

  /**
   * Writes one file of a commit log.
   *
   * @throws FileAlreadyExistsException where the version is taken and may not be replaced
   */
  @Override
  public void write(
      Path path, Iterator<String> actions, Boolean overwrite, Configuration configuration)
      throws IOException {
    java.nio.file.Path commit = local(path);
    java.nio.file.Path folder = commit.getParent();
    Files.createDirectories(folder);
    java.nio.file.Path draft =
        folder.resolve("." + commit.getFileName() + "." + UUID.randomUUID() + ".tmp");

    try {
      write(draft, actions);
      DurableFile.sync(draft);

      if (overwrite) {
        Files.move(draft, commit, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.createLink(commit, draft);
      }
    } finally {
      Files.deleteIfExists(draft);
    }

    DurableFile.sync(folder);
  }

  @Override
  public Boolean isPartialWriteVisible(Path path, Configuration configuration) {
    return false;
  }

  private static void write(java.nio.file.Path draft, Iterator<String> actions) throws IOException {
    try (OutputStream file =
        new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
      while (actions.hasNext()) {
        file.write((actions.next() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(Path.getPathWithoutSchemeAndAuthority(path).toString());
  }
}
