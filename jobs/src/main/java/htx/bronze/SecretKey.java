package htx.bronze;

import htx.table.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key and the number that its tokens bear; written as {@code 1:<64 or more hex digits>}. */
final class SecretKey {
  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{1,4}):((?:[0-9a-fA-F]{2}){32,})\\s*");

  private final String id;
  private final byte[] bytes;

  SecretKey(String id, byte[] bytes) {
    this.id = id;
    this.bytes = bytes.clone();
  }

  /**
   * Reads a key.
   *
   * @throws Refused where the file holds none; the message shows nothing of it
   */
  static SecretKey read(Path file) throws IOException {
    Matcher written =
        WRITTEN.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));

    if (!written.matches()) {
      throw new Refused(OwnFault.KEY_FORM.of(file));
    }

    byte[] bytes = HexFormat.of().parseHex(written.group(2));
    boolean allEqual = true;

    for (byte b : bytes) {
      allEqual &= b == bytes[0];
    }

    if (allEqual) {
      throw new Refused(OwnFault.KEY_WEAK.of(file));
    }

    return new SecretKey(written.group(1), bytes);
  }

  String id() {
    return id;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  String written() {
    return id + ":" + HexFormat.of().formatHex(bytes) + "\n";
  }

  @Override
  public String toString() {
    return "key " + id;
  }
}
