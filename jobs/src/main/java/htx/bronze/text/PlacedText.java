package htx.bronze.text;

import htx.bronze.file.Fault;
import htx.bronze.file.RefusedFile;
import htx.table.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** The characters of bytes in exactly one encoding, refused with the place where they are none. */
final class PlacedText extends Reader {
  /** What no text may hold; the mark that ends a text is made of it. */
  private static final char NO_CHARACTER = '\uFFFF';

  private final InputStream bytes;
  private final Charset charset;
  private final int longestLine;
  private final CharsetDecoder decoder;
  private final ByteBuffer taken = ByteBuffer.allocate(1 << 16).flip();
  private final CharBuffer ready = CharBuffer.allocate(1 << 15).flip();
  private long offset;
  private long line = 1;
  private int inLine;
  private char last;
  private boolean ended;

  /**
   * @param offset the bytes of the file before the first of these
   * @param longestLine the characters that a line may have
   */
  PlacedText(InputStream bytes, Charset charset, long offset, int longestLine) {
    this.bytes = bytes;
    this.charset = charset;
    this.offset = offset;
    this.longestLine = longestLine;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    if (!ready.hasRemaining() && !isFilled()) {
      return -1;
    }

    int n = Math.min(length, ready.remaining());
    ready.get(into, from, n);
    return n;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }

  private boolean isFilled() throws IOException {
    ready.clear();

    while (true) {
      int before = taken.position();
      CoderResult result = decoder.decode(taken, ready, ended);
      offset += taken.position() - before;

      if (ready.position() > 0) {
        ready.flip();
        count();
        return true;
      }

      if (result.isError()) {
        throw refused();
      }

      if (ended) {
        ready.flip();
        return false;
      }
      take();
    }
  }

  private void take() throws IOException {
    taken.compact();
    int n = bytes.read(taken.array(), taken.position(), taken.remaining());
    ended = n < 0;
    taken.position(taken.position() + Math.max(0, n)).flip();
  }

  private void count() {
    for (int i = 0; i < ready.limit(); i++) {
      char character = ready.get(i);

      if (character == '\n' || character == '\r') {
        line += character == '\n' && last == '\r' ? 0 : 1;
        inLine = 0;
      } else if (character == NO_CHARACTER) {
        throw refused();
      } else if (++inLine > longestLine) {
        throw Fault.X_LINE.refusal(Long.toString(line), line, longestLine);
      }
      last = character;
    }
  }

  /** Where the bytes are that are no text: their line, and how many bytes stand before them. */
  static Words place(long line, long offset) {
    return new Words(
        "dòng " + line + ", sau " + offset + " byte",
        "line " + line + ", after " + offset + " bytes");
  }

  private RefusedFile refused() {
    byte[] wrong = new byte[taken.remaining()];
    taken.get(taken.position(), wrong);
    return Fault.F_ENCODING.refusal(
        Long.toString(line), charset.name(), place(line, offset), LikelyEncoding.of(wrong));
  }
}
