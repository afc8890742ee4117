package htx.bronze.text;

import htx.bronze.file.Fault;
import htx.bronze.file.RefusedFile;
import htx.table.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What gzip packed, in one member or several, each held to its sum and length. Unlike the
 * platform's own reader it passes over nothing behind them but padding with zeros.
 */
final class Gunzip extends InputStream {
  private static final int BUFFER = 1 << 16;
  private static final int HEADER = 10;
  private static final int HEADER_SUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;

  private final PushbackInputStream packed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final byte[] taken = new byte[BUFFER];
  private int length;
  private boolean ended;

  /**
   * Opens packed bytes.
   *
   * @throws RefusedFile where they are cut off or damaged, as every reading does
   */
  Gunzip(InputStream packed) throws IOException {
    this.packed = new PushbackInputStream(packed, BUFFER);
    begin();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    while (!ended) {
      int n = inflated(into, from, most);

      if (n > 0) {
        sum.update(into, from, n);
        return n;
      }

      if (inflater.finished()) {
        endMember();
        begin();
      } else if (inflater.needsInput()) {
        take();
      } else {
        throw damaged();
      }
    }

    return -1;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    packed.close();
  }

  private int inflated(byte[] into, int from, int most) {
    try {
      return inflater.inflate(into, from, most);
    } catch (DataFormatException e) {
      throw damaged();
    }
  }

  private void take() throws IOException {
    length = packed.read(taken);

    if (length < 0) {
      throw cutOff();
    }
    inflater.setInput(taken, 0, length);
  }

  private void endMember() throws IOException {
    int ahead = inflater.getRemaining();
    packed.unread(taken, length - ahead, ahead);
    ByteBuffer told = ByteBuffer.wrap(exactly(8)).order(ByteOrder.LITTLE_ENDIAN);

    if (told.getInt() != (int) sum.getValue()
        || told.getInt() != (int) inflater.getBytesWritten()) {
      throw damaged();
    }
    inflater.reset();
    sum.reset();
  }

  /** Comes to the bytes of the next member, or to the end. */
  private void begin() throws IOException {
    byte[] magic = packed.readNBytes(2);

    if (magic.length == 1 && magic[0] == 0x1F) {
      throw cutOff();
    }

    if (magic.length < 2 || magic[0] != 0x1F || (magic[1] & 0xFF) != 0x8B) {
      packed.unread(magic);
      refuseUnlessPadding();
      ended = true;
      return;
    }

    byte[] header = exactly(HEADER - magic.length);
    int flags = header[1];

    if (header[0] != 8 || (flags & RESERVED) != 0) {
      throw damaged();
    }

    if ((flags & EXTRA) != 0) {
      byte[] size = exactly(2);
      exactly((size[0] & 0xFF) + 256 * (size[1] & 0xFF));
    }

    skipText(flags & NAME);
    skipText(flags & COMMENT);
    exactly(flags & HEADER_SUM);
  }

  private void refuseUnlessPadding() throws IOException {
    long behind = 0;
    boolean padding = true;

    for (int n = packed.read(taken); n >= 0; n = packed.read(taken)) {
      behind += n;

      for (int i = 0; i < n; i++) {
        padding &= taken[i] == 0;
      }
    }

    if (!padding) {
      throw Fault.F_FOREIGN_BYTES.refusal(
          "", behind, new Words("sau nội dung nén", "behind what is packed"));
    }
  }

  private void skipText(int flag) throws IOException {
    while (flag != 0 && exactly(1)[0] != 0) {
      // up to the zero that ends it
    }
  }

  private byte[] exactly(int n) throws IOException {
    byte[] bytes = packed.readNBytes(n);

    if (bytes.length < n) {
      throw cutOff();
    }

    return bytes;
  }

  private static RefusedFile cutOff() {
    return Fault.F_TRUNCATED.refusal("", "gzip");
  }

  private static RefusedFile damaged() {
    return Fault.F_DAMAGED.refusal("", "gzip", "deflate, CRC-32");
  }
}
