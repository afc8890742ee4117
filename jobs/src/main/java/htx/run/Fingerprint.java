package htx.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.codec.digest.MessageDigestAlgorithms;

/** SHA-256 of texts and files, as 64 hexadecimal digits. */
final class Fingerprint {
  private Fingerprint() {}

  /** Of texts in the order given. */
  static String of(Collection<String> texts) {
    MessageDigest digest = DigestUtils.getSha256Digest();

    for (String text : texts) {
      digest.update(text.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }

    return HexFormat.of().formatHex(digest.digest());
  }

  static String ofFile(Path file) {
    try {
      return new DigestUtils(MessageDigestAlgorithms.SHA_256).digestAsHex(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot be read: " + file, e);
    }
  }
}
