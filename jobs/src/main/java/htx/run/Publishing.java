package htx.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a publication in its place in one step: built beside the others, moved in whole, then
 * pointed to. What was published stays.
 */
record Publishing(Path exports, String pointer) {

  /** Writes the files of a publication into an empty folder. */
  @FunctionalInterface
  interface Builder {
    void write(Path folder) throws IOException;
  }

  /** Whether the pointer leads to this publication, and it is whole. */
  boolean stands(String id) {
    Path link = exports.resolve(pointer);

    try {
      return Files.isSymbolicLink(link)
          && Files.readSymbolicLink(link).toString().equals(id)
          && Files.exists(link.resolve("manifest.json"));
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Builds and publishes.
   *
   * @throws UncheckedIOException where a file cannot be written; the publication before stays
   */
  void publish(String id, Builder builder) {
    Path draft = exports.resolve("." + id + ".draft");
    Path place = exports.resolve(id);

    try {
      Files.createDirectories(exports);
      clear(draft);
      Files.createDirectory(draft);
      builder.write(draft);
      // the same id stands for the same bytes: what was published before gives way to its equal
      clear(place);
      Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
      DurableFile.sync(exports);
      point(id);
    } catch (IOException e) {
      throw new UncheckedIOException("The publication " + id + " cannot be written", e);
    }
  }

  private void point(String id) throws IOException {
    Path link = exports.resolve("." + pointer + ".draft");
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, Path.of(id));
    Files.move(link, exports.resolve(pointer), StandardCopyOption.ATOMIC_MOVE);
    DurableFile.sync(exports);
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }

    try (Stream<Path> inside = Files.walk(folder)) {
      List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();

      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
  }
}
