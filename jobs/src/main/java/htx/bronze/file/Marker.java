package htx.bronze.file;

import htx.table.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What a sender lays beside a file once it is copied to its end: an empty {@code NAME.done}, or
 * {@code NAME.sha256} with the checksum of its bytes.
 */
public record Marker(Path file) {
  static final String DONE = ".done";
  static final String CHECKSUM = ".sha256";

  private static final int CHECKSUM_BYTES = 4096;

  /** Whether the sender says that the file is complete; a marker of an earlier version does not. */
  public boolean vouches(String sha256) throws IOException {
    Optional<String> checksum = checksum();

    if (checksum.isPresent()) {
      return checksum.get().equals(sha256);
    }

    Path done = beside(DONE);

    return Files.exists(done)
        && !Files.getLastModifiedTime(done)
            .toInstant()
            .isBefore(Files.getLastModifiedTime(file).toInstant());
  }

  /** That the bytes are not those of which the sender gave the checksum, where there is one. */
  public Optional<Message> contradicts(String sha256) throws IOException {
    return checksum()
        .filter(stated -> !stated.equals(sha256))
        .map(stated -> Fault.F_CHECKSUM.at("", file.getFileName() + CHECKSUM, sha256));
  }

  /** The first word of the marker with a checksum, as every program writes it. */
  private Optional<String> checksum() throws IOException {
    Path marker = beside(CHECKSUM);

    if (!Files.isRegularFile(marker)) {
      return Optional.empty();
    }

    try (InputStream in = Files.newInputStream(marker)) {
      String text = new String(in.readNBytes(CHECKSUM_BYTES), StandardCharsets.ISO_8859_1);
      return Optional.of(text.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT));
    }
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
