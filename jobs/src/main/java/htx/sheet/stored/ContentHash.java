package htx.sheet.stored;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** What a sheet's data lines say, wherever they stand: equal for equal lines in the same order. */
public final class ContentHash {
  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private boolean any;

  public void line(List<KeptCell> cells) {
    any = true;

    for (KeptCell cell : cells) {
      add(cell.heading());
      add(cell.cell().type().word());
      add(cell.cell().text());
    }
    add("\n");
  }

  /** The hash; empty where no line came. */
  public String hash() {
    return any ? HexFormat.of().formatHex(digest.digest()) : "";
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
