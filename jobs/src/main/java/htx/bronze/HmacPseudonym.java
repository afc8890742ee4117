package htx.bronze;

import htx.sheet.Pseudonym;
import htx.table.DiskFailed;
import htx.table.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * Tokens made with a secret key: {@code k<key id>_} and 128 bits of HMAC-SHA-256.
 *
 * <p>Only the path of the key travels to other machines, which read the key there; that it is the
 * same key is checked.
 */
public final class HmacPseudonym implements Pseudonym {
  private static final int TOKEN_BYTES = 16;
  private static final int CHECK_BYTES = 5;

  private final String keyFile;
  private final String check;
  private transient SecretKey key;
  private transient Mac mac;

  HmacPseudonym(Path keyFile, SecretKey key) {
    this.keyFile = keyFile.toString();
    this.key = key;
    this.mac = mac(key);
    this.check = "k" + key.id() + "_" + text(mac.doFinal(utf8("kcv")), CHECK_BYTES);
  }

  @Override
  public synchronized String token(String domain, String canonical) {
    if (mac == null) {
      readKeyAgain();
    }

    byte[] digest = mac.doFinal(utf8("v1|" + domain + "|" + canonical));
    return "k" + key.id() + "_" + text(digest, TOKEN_BYTES);
  }

  /** A value that is the same for the same key and tells nothing of it, to be kept in the lake. */
  public String check() {
    return check;
  }

  private void readKeyAgain() {
    try {
      Path file = Path.of(keyFile);
      HmacPseudonym same = new HmacPseudonym(file, SecretKey.read(file));

      if (!same.check.equals(check)) {
        throw new Refused(OwnFault.KEY_OTHER.of(keyFile, same.check, check));
      }
      key = same.key;
      mac = same.mac;
    } catch (IOException e) {
      throw new DiskFailed(OwnFault.KEY_UNREADABLE.of(keyFile), e);
    }
  }

  private static Mac mac(SecretKey key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  private static String text(byte[] digest, int bytes) {
    return new Base32()
        .encodeToString(Arrays.copyOf(digest, bytes))
        .replace("=", "")
        .toLowerCase(Locale.ROOT);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
