package htx.lake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a small file so that a reader finds the old one or the new one, also after a power cut.
 */
public final class DurableFile {
  private DurableFile() {}

  public static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.write(draft, bytes);
    sync(draft);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    sync(file.getParent());
  }

  /** Makes what was written to a file last, or the names in a folder. */
  public static void sync(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
