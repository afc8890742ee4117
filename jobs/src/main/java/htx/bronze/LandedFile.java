package htx.bronze;

import htx.sheet.stored.DeliveredFile;
import htx.table.Message;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file that lies in the landing folder: what it is, where it lies, and why it is not to be read,
 * if so.
 *
 * @param file the delivery, day, name and hash
 * @param location the path, as text that travels to other machines
 * @param bytes its size
 * @param reasons at most one reason to leave the file out
 */
public record LandedFile(DeliveredFile file, String location, long bytes, List<Message> reasons)
    implements Serializable {
  public LandedFile {
    reasons = List.copyOf(reasons);
  }

  static LandedFile toRead(DeliveredFile file, Path path, long bytes) {
    return new LandedFile(file, path.toString(), bytes, List.of());
  }

  LandedFile leftOut(Message reason) {
    return new LandedFile(file, location, bytes, List.of(reason));
  }

  public Path path() {
    return Path.of(location);
  }

  /** Why the file is not to be read: it is no data, came before, or cannot be opened. */
  public Optional<Message> leftOut() {
    return reasons.stream().findFirst();
  }
}
