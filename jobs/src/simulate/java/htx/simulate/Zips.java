package htx.simulate;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Packs workbooks and texts so that the same content is the same bytes. */
final class Zips {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final String PROPERTIES =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
          + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
          + "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
          + SheetPen.FICTITIOUS
          + "</dc:title></cp:coreProperties>";

  private Zips() {}

  /**
   * The workbook's bytes.
   *
   * @param unplaced entries of sheets whose cells do not say their place, as some programs write
   *     them
   */
  static byte[] workbook(XSSFWorkbook workbook, List<String> unplaced) {
    try {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      workbook.write(written);
      return timeless(written.toByteArray(), unplaced);
    } catch (IOException e) {
      throw new UncheckedIOException("A workbook cannot be packed", e);
    }
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();

    try (Writer gzip = gzip(packed)) {
      gzip.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException("A text cannot be packed", e);
    }

    return packed.toByteArray();
  }

  static Writer gzip(OutputStream out) throws IOException {
    return new BufferedWriter(new OutputStreamWriter(new Gzip(out), StandardCharsets.UTF_8));
  }

  /** The same entries in a fixed order, with no time and with properties that name no moment. */
  private static byte[] timeless(byte[] zip, List<String> unplaced) throws IOException {
    TreeMap<String, byte[]> entries = new TreeMap<>();

    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }

    entries.put("docProps/core.xml", PROPERTIES.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();

    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.setLevel(Deflater.BEST_COMPRESSION);

      for (String name : entries.keySet()) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        out.write(content(name, entries.get(name), unplaced));
        out.closeEntry();
      }
    }

    return packed.toByteArray();
  }

  private static byte[] content(String name, byte[] bytes, List<String> unplaced) {
    if (!name.startsWith("xl/worksheets/")) {
      return bytes;
    }

    String sheet = SheetXml.plain(new String(bytes, StandardCharsets.UTF_8));
    return (unplaced.contains(name) ? SheetXml.unplaced(sheet) : sheet)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
