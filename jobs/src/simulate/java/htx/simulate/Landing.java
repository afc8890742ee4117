package htx.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The folder that deliveries land in: one folder for each day and sender. A file comes on the day
 * on which it is due, unless it is late, and once, unless it is repeated.
 */
record Landing(Path folder, Events events) {
  void bytes(LocalDate due, String sender, String file, byte[] content) {
    deliver(due, sender, file, path -> Files.write(path, content));
  }

  void text(LocalDate due, String sender, String file, String content) {
    bytes(due, sender, file, content.getBytes(StandardCharsets.UTF_8));
  }

  void gzip(LocalDate due, String sender, String file, String content) {
    bytes(due, sender, file, Zips.gzip(content));
  }

  /** A file that may be too large to be held, packed as it is written. */
  void gzip(LocalDate due, String sender, String file, Lines lines) {
    deliver(
        due,
        sender,
        file,
        path -> {
          try (Writer out = Zips.gzip(Files.newOutputStream(path))) {
            lines.writeTo(out);
          }
        });
  }

  private void deliver(LocalDate due, String sender, String file, Content content) {
    put(events.arrival(file, due), sender, file, content);
    events.repeat(file, due).ifPresent(again -> put(again, sender, file, content));
  }

  private void put(LocalDate day, String sender, String file, Content content) {
    Path delivery = folder.resolve(day + "_" + sender);

    try {
      Files.createDirectories(delivery);
      content.writeTo(delivery.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written to " + delivery, e);
    }
  }

  private interface Content {
    void writeTo(Path file) throws IOException;
  }

  /** Lines that are written one after the other. */
  @FunctionalInterface
  interface Lines {
    void writeTo(Writer out) throws IOException;
  }
}
