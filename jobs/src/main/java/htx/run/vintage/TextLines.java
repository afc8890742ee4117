package htx.run.vintage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The lines of a text file, packed or not as its name says. */
public final class TextLines {
  private TextLines() {}

  /** All lines of a file in UTF-8. */
  public static List<String> of(Path file) throws IOException {
    return new String(unpacked(file), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] unpacked(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);

    if (!file.getFileName().toString().endsWith(".gz")) {
      return bytes;
    }

    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return packed.readAllBytes();
    }
  }

  /** Lines packed: the same bytes for the same lines. */
  static byte[] packed(List<String> lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      for (String line : lines) {
        packed.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }

    return bytes.toByteArray();
  }
}
