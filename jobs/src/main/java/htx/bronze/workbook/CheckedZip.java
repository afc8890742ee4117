package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.Limits;
import htx.bronze.file.RefusedFile;
import htx.table.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final long SMALL = 16 << 20;

  /** The parts that hold a workbook's cells, by the names that nearly all programs give them. */
  private static final Pattern READ =
      Pattern.compile("\\[content_types]\\.xml|.*\\.rels|xl/(worksheets/)?[^/]*\\.xml");

  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private final Map<String, byte[]> kept = new HashMap<>();
  private final Set<String> merging = new HashSet<>();
  private final Limits limits;
  private long total;
  private long room = KEPT_IN_MEMORY;

  private CheckedZip(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /**
   * Opens and checks a zip file.
   *
   * @throws RefusedFile for the first thing found wrong
   */
  static CheckedZip open(Path file, Limits limits) throws IOException {
    CheckedZip checked = new CheckedZip(container(file), limits);

    try {
      checked.readThrough();
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
      if (String.valueOf(e.getMessage()).contains("encrypted")) {
        throw Fault.F_ENCRYPTED.refusal("");
      }

      long foreign = ZipEnd.bytesBehind(file);
      throw foreign > 0
          ? Fault.F_FOREIGN_BYTES.refusal(
              "", foreign, new Words("sau nội dung bảng tính", "behind the workbook"))
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

  /** Whether a part has cells merged, if its tags are written in ASCII. */
  boolean mayMerge(String part) {
    return merging.contains(key(part));
  }

  /**
   * The bytes of a part.
   *
   * @throws RefusedFile F_PART_MISSING where there is none of this name, F_ZIP_BOMB where it
   *     unpacks to too much
   */
  InputStream open(String part) throws IOException {
    ZipEntry entry = entries.get(key(part));

    if (entry != null) {
      refuseGrowth(entry, entry.getSize());
    }

    byte[] bytes = kept.get(key(part));

    if (bytes != null) {
      return new ByteArrayInputStream(bytes);
    }

    if (entry == null) {
      throw Fault.F_PART_MISSING.refusal(part, part);
    }

    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void readThrough() throws IOException {
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
      inTheLimits(entry, entry.getSize(), total + entry.getSize());
    }

    for (ZipEntry entry : entries.values()) {
      readThrough(entry);
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

  private void readThrough(ZipEntry entry) throws IOException {
    CRC32 crc = new CRC32();
    byte[] buffer = new byte[1 << 14];
    long size = 0;
    boolean keep = entry.getSize() <= room;
    WordSearch merges = new WordSearch(Merges.ELEMENT);
    ByteArrayOutputStream copy = new ByteArrayOutputStream();

    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        total += n;
        inTheLimits(entry, size, total);
        crc.update(buffer, 0, n);
        merges.look(buffer, n);

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

    if (merges.found()) {
      merging.add(key(entry.getName()));
    }

    if (keep) {
      room -= size;
      kept.put(key(entry.getName()), copy.toByteArray());
    }
  }

  /** What is packed well is no bomb where it is never read, and small enough to be read through. */
  private void inTheLimits(ZipEntry entry, long size, long total) {
    if (size > limits.entryBytes() || total > limits.totalBytes()) {
      throw bomb(entry, size);
    }

    if (READ.matcher(key(entry.getName())).matches()) {
      refuseGrowth(entry, size);
    }
  }

  private void refuseGrowth(ZipEntry entry, long size) {
    if (size > SMALL && growth(entry, size) > limits.inflation()) {
      throw bomb(entry, size);
    }
  }

  private static long growth(ZipEntry entry, long size) {
    return size / Math.max(1, entry.getCompressedSize());
  }

  private static RefusedFile bomb(ZipEntry entry, long size) {
    return Fault.F_ZIP_BOMB.refusal(
        entry.getName(), entry.getName(), size + " B, 1:" + growth(entry, size));
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
