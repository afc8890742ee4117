package htx.bronze.text;

import htx.bronze.file.Fault;
import htx.bronze.file.FileCheck;
import htx.bronze.file.FileType;
import htx.bronze.file.Limits;
import htx.bronze.file.RefusedFile;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The characters of a text file: unpacked where packed, and of exactly one encoding. */
final class DecodedText {
  private static final int HEAD = 4096;
  private static final long SMALL = 1 << 20;

  private DecodedText() {}

  /**
   * Opens a text file. A byte order mark decides the encoding; without one it is the declared one.
   *
   * @throws RefusedFile where it is not text
   */
  static BufferedReader open(Path file, Charset declared, Limits limits) throws IOException {
    FileType type = FileCheck.check(file, limits);
    FileCheck.expect(type, FileType.TEXT, FileType.GZIP);
    InputStream packed = Files.newInputStream(file);

    try {
      InputStream bytes =
          type == FileType.GZIP
              ? new Bounded(new GZIPInputStream(packed, 1 << 16), Files.size(file), limits)
              : packed;
      return decoded(new BufferedInputStream(bytes, 1 << 16), declared);
    } catch (RefusedFile e) {
      packed.close();
      throw e;
    } catch (IOException e) {
      packed.close();
      throw refusal(e, declared).orElseThrow(() -> e);
    }
  }

  /** The refusal that a failure while reading stands for, if it is the file's fault. */
  static Optional<RefusedFile> refusal(Throwable failure, Charset declared) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedFile refused) {
        return Optional.of(refused);
      }

      if (cause instanceof CharacterCodingException) {
        return Optional.of(Fault.F_ENCODING.refusal("", declared.name()));
      }

      if (cause instanceof EOFException) {
        return Optional.of(Fault.F_TRUNCATED.refusal("", "gzip"));
      }

      if (cause instanceof ZipException) {
        return Optional.of(Fault.F_DAMAGED.refusal("", "gzip", "deflate, CRC-32"));
      }
    }

    return Optional.empty();
  }

  private static BufferedReader decoded(BufferedInputStream bytes, Charset declared)
      throws IOException {
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();

    if (head.length == 0) {
      throw Fault.F_EMPTY.refusal("");
    }
    FileCheck.expect(FileType.of(head), FileType.TEXT);
    Charset charset = declared;

    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      bytes.skipNBytes(3);
      charset = StandardCharsets.UTF_8;
    } else if (starts(head, 0xFF, 0xFE)) {
      bytes.skipNBytes(2);
      charset = StandardCharsets.UTF_16LE;
    } else if (starts(head, 0xFE, 0xFF)) {
      bytes.skipNBytes(2);
      charset = StandardCharsets.UTF_16BE;
    } else if (head.length > 1 && (head[0] == 0 || head[1] == 0)) {
      // two bytes a letter and no mark that says in which order
      throw Fault.F_ENCODING.refusal("", declared.name());
    }

    return new BufferedReader(
        new InputStreamReader(
            bytes,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        1 << 16);
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
        throw new UncheckedIOException(
            new IOException(Fault.F_ZIP_BOMB.refusal("", "gzip", unpacked + " B, 1:" + growth)));
      }

      return n;
    }
  }
}
