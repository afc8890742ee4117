package htx.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The folder that deliveries land in: one folder for each day and sender. */
record Landing(Path folder) {
  void bytes(LocalDate day, String sender, String file, byte[] content) {
    Path delivery = folder.resolve(day + "_" + sender);

    try {
      Files.createDirectories(delivery);
      Files.write(delivery.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written to " + delivery, e);
    }
  }

  void text(LocalDate day, String sender, String file, String content) {
    bytes(day, sender, file, content.getBytes(StandardCharsets.UTF_8));
  }

  void gzip(LocalDate day, String sender, String file, String content) {
    bytes(day, sender, file, Zips.gzip(content));
  }

  /** A file that may be too large to be held, packed as it is written. */
  void gzip(LocalDate day, String sender, String file, Lines lines) {
    Path delivery = folder.resolve(day + "_" + sender);

    try {
      Files.createDirectories(delivery);

      try (Writer out = Zips.gzip(Files.newOutputStream(delivery.resolve(file)))) {
        lines.writeTo(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written to " + delivery, e);
    }
  }

  /** Lines that are written one after the other. */
  @FunctionalInterface
  interface Lines {
    void writeTo(Writer out) throws IOException;
  }
}
