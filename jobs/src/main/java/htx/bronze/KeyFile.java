package htx.bronze;

import htx.table.Message;
import htx.table.Refused;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The file that holds the key of the pseudonyms, kept apart from everything made with it. */
public final class KeyFile {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  private static final int BYTES = 32;

  /** What to do where there is no key. */
  public enum IfAbsent {
    REFUSE,
    /** Make one, for development: tokens made with it join with no others. */
    CREATE
  }

  /** The pseudonyms of a key, and what people must be told about it. */
  public record Opened(HmacPseudonym pseudonym, List<Message> warnings) {}

  private KeyFile() {}

  /**
   * Opens the key.
   *
   * @param apartFrom folders the key must not lie in: the repository, the lake, the exports
   * @throws Refused where there is no key, or it is not kept as a secret
   */
  public static Opened open(Path file, IfAbsent ifAbsent, List<Path> apartFrom) throws IOException {
    Path absolute = file.toAbsolutePath().normalize();

    for (Path folder : apartFrom) {
      if (real(absolute).startsWith(real(folder.toAbsolutePath().normalize()))) {
        throw new Refused(OwnFault.KEY_INSIDE.of(absolute, folder));
      }
    }

    boolean absent = !Files.exists(absolute);

    if (absent && ifAbsent == IfAbsent.REFUSE) {
      throw new Refused(OwnFault.KEY_ABSENT.of(absolute));
    }

    if (absent) {
      create(absolute);
    }
    refuseReadableByOthers(absolute);

    return new Opened(
        new HmacPseudonym(absolute, SecretKey.read(absolute)),
        absent ? List.of(OwnFault.KEY_MADE.of(absolute)) : List.of());
  }

  private static void create(Path file) throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    Files.createDirectories(file.getParent());

    if (posix(file.getParent())) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    } else {
      Files.createFile(file);
    }
    Files.writeString(file, new SecretKey("1", bytes).written(), StandardOpenOption.WRITE);
  }

  private static void refuseReadableByOthers(Path file) throws IOException {
    if (!posix(file)) {
      return;
    }

    Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
    granted.removeAll(OWNER_ONLY);
    granted.remove(PosixFilePermission.OWNER_EXECUTE);

    if (!granted.isEmpty()) {
      throw new Refused(OwnFault.KEY_OPEN.of(file));
    }
  }

  private static boolean posix(Path path) throws IOException {
    FileStore store = Files.getFileStore(path);
    return store.supportsFileAttributeView("posix");
  }

  /** The path with the links of its existing part followed. */
  private static Path real(Path path) throws IOException {
    Path existing = path;

    while (!Files.exists(existing)) {
      existing = existing.getParent();
    }

    return existing.toRealPath().resolve(existing.relativize(path));
  }
}
