package htx.bronze;

import htx.bronze.file.Fault;
import htx.bronze.file.RefusedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** The SHA-256 of a file's bytes, in lower-case hex, and how many they are. */
record FileHash(String sha256, long bytes) {

  /**
   * Reads the whole file.
   *
   * @throws RefusedFile F_NOT_STABLE where the file changed meanwhile
   */
  static FileHash of(Path path) throws IOException {
    BasicFileAttributes before = Files.readAttributes(path, BasicFileAttributes.class);
    MessageDigest digest = DigestUtils.getSha256Digest();
    long bytes = 0;
    byte[] buffer = new byte[1 << 16];

    try (InputStream in = Files.newInputStream(path)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        bytes += n;
      }
    }

    BasicFileAttributes after = Files.readAttributes(path, BasicFileAttributes.class);

    if (bytes != before.size()
        || after.size() != before.size()
        || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
      throw Fault.F_NOT_STABLE.refusal("", before.size(), after.size());
    }

    return new FileHash(HexFormat.of().formatHex(digest.digest()), bytes);
  }
}
