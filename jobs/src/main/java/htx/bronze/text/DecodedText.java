package htx.bronze.text;

import htx.bronze.file.Fault;
import htx.bronze.file.FileCheck;
import htx.bronze.file.FileType;
import htx.bronze.file.Limits;
import htx.bronze.file.RefusedFile;
import htx.table.Words;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The characters of a text file: unpacked where packed, and of exactly one encoding. */
final class DecodedText {
  private static final int HEAD = 4096;
  private static final long SMALL = 1 << 20;

  private DecodedText() {}

  /**
   * Opens a text file. A byte order mark decides the encoding; without one it is the declared one.
   *
   * @throws RefusedFile where it is not text; reading throws it too
   */
  static BufferedReader open(Path file, Charset declared, Limits limits) throws IOException {
    FileType type = FileCheck.check(file, limits);
    FileCheck.expect(type, FileType.TEXT, FileType.GZIP);
    InputStream packed = Files.newInputStream(file);

    try {
      InputStream bytes =
          type == FileType.GZIP
              ? new Bounded(new Gunzip(packed), Files.size(file), limits)
              : packed;
      return decoded(new BufferedInputStream(bytes, 1 << 16), declared, limits);
    } catch (RefusedFile | IOException e) {
      packed.close();
      throw e;
    }
  }

  private static BufferedReader decoded(BufferedInputStream bytes, Charset declared, Limits limits)
      throws IOException {
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();

    if (head.length == 0) {
      throw Fault.F_EMPTY.refusal("");
    }
    FileCheck.expect(FileType.of(head), FileType.TEXT);
    Charset charset = declared;
    int mark = 0;

    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
      charset = StandardCharsets.UTF_8;
    } else if (starts(head, 0xFF, 0xFE)) {
      mark = 2;
      charset = StandardCharsets.UTF_16LE;
    } else if (starts(head, 0xFE, 0xFF)) {
      mark = 2;
      charset = StandardCharsets.UTF_16BE;
    } else {
      refuseWideLetters(head, declared);
    }
    bytes.skipNBytes(mark);

    return new BufferedReader(new PlacedText(bytes, charset, mark, limits.characters()), 1 << 16);
  }

  /** Two bytes a letter, and no mark that says in which order. */
  private static void refuseWideLetters(byte[] head, Charset declared) {
    int[] zeros = new int[2];

    for (int i = 0; i < head.length; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
    }

    if (isWide(zeros[1], zeros[0], head.length)) {
      throw wide(declared, LikelyEncoding.like("UTF-16LE"));
    }

    if (isWide(zeros[0], zeros[1], head.length)) {
      throw wide(declared, LikelyEncoding.like("UTF-16BE"));
    }

    if (head[0] == 0) {
      throw wide(declared, Words.same(""));
    }
  }

  /** Digits, separators and unaccented letters are more than a quarter of any table. */
  private static boolean isWide(int upper, int lower, int bytes) {
    return upper > bytes / 8 && lower <= bytes / 64;
  }

  private static RefusedFile wide(Charset declared, Words like) {
    return Fault.F_ENCODING.refusal("1", declared.name(), PlacedText.place(1, 0), like);
  }

  private static boolean starts(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }

    return true;
  }

  /** Unpacked bytes up to what the limits allow. */
  private static final class Bounded extends FilterInputStream {
    private final long packed;
    private final Limits limits;
    private long unpacked;

    Bounded(InputStream in, long packed, Limits limits) {
      super(in);
      this.packed = packed;
      this.limits = limits;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int n = super.read(into, from, length);
      unpacked += Math.max(0, n);
      long growth = unpacked / Math.max(1, packed);

      if (unpacked > limits.textBytes() || (unpacked > SMALL && growth > limits.inflation())) {
        throw Fault.F_ZIP_BOMB.refusal("", "gzip", unpacked + " B, 1:" + growth);
      }

      return n;
    }
  }
}
