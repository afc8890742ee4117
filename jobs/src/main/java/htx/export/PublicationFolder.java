package htx.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

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

  /** Writes a file that is not there yet, down to the disk. */
  PublishedFile write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name).normalize();

    if (!file.startsWith(folder.normalize())) {
      throw new IllegalArgumentException("A file outside the publication's folder: " + name);
    }

    Files.createDirectories(file.getParent());
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    PublishedFile written = new PublishedFile(name, bytes.length, sha256(bytes));
    files.add(written);

    return written;
  }

  /** What was written so far, in that order. */
  List<PublishedFile> files() {
    return List.copyOf(files);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
