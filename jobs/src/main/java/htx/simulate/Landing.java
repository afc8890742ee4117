package htx.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
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
}
