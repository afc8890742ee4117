package htx.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** The folder that a publication is written into, with an account of what was written. */
final class PublicationFolder {
  private final Path folder;
  private final List<PublishedFile> files = new ArrayList<>();

  /** Takes a folder that is there and empty; anything else is refused. */
  PublicationFolder(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      if (content.findAny().isPresent()) {
        throw new IllegalArgumentException(
            "A publication is written into an empty folder, and this one is not: " + folder);
      }
    }
    this.folder = folder;
  }

  /** Writes a file that is not there yet; whoever publishes the folder makes it last. */
  PublishedFile write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name).normalize();

    if (!file.startsWith(folder.normalize())) {
      throw new IllegalArgumentException("A file outside the publication's folder: " + name);
    }

    Files.createDirectories(file.getParent());
    Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    PublishedFile written = new PublishedFile(name, bytes.length, DigestUtils.sha256Hex(bytes));
    files.add(written);

    return written;
  }

  /** What was written so far, in that order. */
  List<PublishedFile> files() {
    return List.copyOf(files);
  }
}
