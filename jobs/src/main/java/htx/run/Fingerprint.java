package htx.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256 of texts and files, as 64 hexadecimal digits. */
final class Fingerprint {
  private Fingerprint() {}

  /** Of texts in the order given. */
  static String of(Collection<String> texts) {
    MessageDigest digest = sha256();

    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }

    return HexFormat.of().formatHex(digest.digest());
  }

  static String ofFile(Path file) {
    MessageDigest digest = sha256();

    try (InputStream in = Files.newInputStream(file)) {
      byte[] block = new byte[1 << 16];

      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        digest.update(block, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot be read: " + file, e);
    }

    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
