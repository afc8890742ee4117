package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.Limits;
import htx.bronze.file.RefusedFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip file of which every part was read through once, so that what is then read is what was
 * packed: sizes and checksums agree, names are safe and unique, and it unpacks within the limits.
 */
final class CheckedZip implements Closeable {
  private static final long KEPT_IN_MEMORY = 16 << 20;
  private static final long SMALL = 1 << 20;

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private final Map<String, byte[]> kept = new HashMap<>();
  private long total;
  private long room = KEPT_IN_MEMORY;

  private CheckedZip(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens and checks a zip file.
   *
   * @throws RefusedFile for the first thing found wrong
   */
  static CheckedZip open(Path file, Limits limits) throws IOException {
    CheckedZip checked = new CheckedZip(container(file));

    try {
      checked.readThrough(limits);
      return checked;
    } catch (RefusedFile | IOException e) {
      checked.close();
      throw e;
    }
  }

  private static ZipFile container(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw String.valueOf(e.getMessage()).contains("encrypted")
          ? Fault.F_ENCRYPTED.refusal("")
          : Fault.F_TRUNCATED.refusal("", String.valueOf(e.getMessage()));
    }
  }

  /** Whether there is a part of this name; names differ by more than case. */
  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /** All names, folded, in no order. */
  List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /**
   * The bytes of a part.
   *
   * @throws RefusedFile F_PART_MISSING where there is none of this name
   */
  InputStream open(String part) throws IOException {
    byte[] bytes = kept.get(key(part));

    if (bytes != null) {
      return new ByteArrayInputStream(bytes);
    }

    ZipEntry entry = entries.get(key(part));

    if (entry == null) {
      throw Fault.F_PART_MISSING.refusal(part, part);
    }

    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void readThrough(Limits limits) throws IOException {
    if (zip.size() > limits.entries()) {
      throw Fault.F_ZIP_ENTRIES.refusal("", zip.size(), limits.entries());
    }

    for (ZipEntry entry : listed()) {
      String name = entry.getName();

      if (unsafe(name)) {
        throw Fault.F_ZIP_NAME.refusal(name, name);
      }

      if (entries.put(key(name), entry) != null) {
        throw Fault.F_ZIP_DUPLICATE.refusal(name, name);
      }
    }

    // sizes as declared first: a bomb that says so is refused before it is opened
    for (ZipEntry entry : entries.values()) {
      inTheLimits(entry, entry.getSize(), total + entry.getSize(), limits);
    }

    for (ZipEntry entry : entries.values()) {
      readThrough(entry, limits);
    }
  }

  private List<ZipEntry> listed() {
    try {
      return zip.stream().map(ZipEntry.class::cast).toList();
    } catch (IllegalArgumentException e) {
      // a name that is not text in the encoding it claims
      throw Fault.F_DAMAGED.refusal("", "zip", "UTF-8");
    }
  }

  private void readThrough(ZipEntry entry, Limits limits) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[1 << 14];
    long size = 0;
    boolean keep = entry.getSize() <= room;
    ByteArrayOutputStream copy = new ByteArrayOutputStream();

    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        total += n;
        inTheLimits(entry, size, total, limits);
        crc.update(buffer, 0, n);

        if (keep && size <= entry.getSize()) {
          copy.write(buffer, 0, n);
        }
      }
    } catch (ZipException | EOFException e) {
      throw Fault.F_DAMAGED.refusal(entry.getName(), entry.getName(), "deflate");
    }

    if (size != entry.getSize() || crc.getValue() != entry.getCrc()) {
      throw Fault.F_DAMAGED.refusal(entry.getName(), entry.getName(), "CRC-32");
    }

    if (keep) {
      room -= size;
      kept.put(key(entry.getName()), copy.toByteArray());
    }
  }

  private static void inTheLimits(ZipEntry entry, long size, long total, Limits limits) {
    long growth = size / Math.max(1, entry.getCompressedSize());

    if (size > limits.entryBytes()
        || total > limits.totalBytes()
        || (size > SMALL && growth > limits.inflation())) {
      throw Fault.F_ZIP_BOMB.refusal(entry.getName(), entry.getName(), size + " B, 1:" + growth);
    }
  }

  private static boolean unsafe(String name) {
    String slashed = name.replace('\\', '/');
    return slashed.startsWith("/")
        || slashed.matches("(?i)[a-z]:.*")
        || List.of(slashed.split("/", -1)).contains("..")
        || slashed.indexOf('\0') >= 0;
  }

  private static String key(String name) {
    return Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT);
  }
}
