package htx.export.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a zip container again so that the same content always gives the same bytes. */
final class StableZip {
  /** A month after the first moment of zip time, which Java writes with the computer's zone. */
  private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Readers expect the list of parts first, and the relations of the whole next. */
  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
          .thenComparing(name -> !name.equals("_rels/.rels"))
          .thenComparing(Comparator.naturalOrder());

  private StableZip() {}

  /** The same entries in a fixed order, each with a fixed time and nothing beside its content. */
  static byte[] rewritten(byte[] container) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>(ORDER);

    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(container))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }

    ByteArrayOutputStream bytes = new ByteArrayOutputStream(container.length);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry written = new ZipEntry(entry.getKey());
        // of the local kind: the other one asks the computer's time zone
        written.setTimeLocal(MOMENT);
        out.putNextEntry(written);
        out.write(entry.getValue());
        out.closeEntry();
      }
    }

    return bytes.toByteArray();
  }
}
