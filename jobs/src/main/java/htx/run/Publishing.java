package htx.run;

import htx.lake.DurableFile;
import htx.table.DiskFailed;
import java.io.IOException;
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
   * @throws DiskFailed where a file cannot be written; the publication before stays
   */
  void publish(String id, Builder builder) {
    Path draft = exports.resolve("." + id + ".draft");
    Path place = exports.resolve(id);

    try {
      Files.createDirectories(exports);
      clear(draft);
      Files.createDirectory(draft);
      builder.write(draft);
      sync(draft);

      if (Files.exists(place)) {
        renew(place, draft);
      } else {
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
      }

      DurableFile.sync(exports);
      point(id);
    } catch (IOException e) {
      throw new DiskFailed(RunFault.RUN_PUBLICATION.of(id), e);
    }
  }

  /**
   * Puts a publication right that was published before. The same id stands for the same bytes, so
   * file by file gives way to its equal, and at no moment is there none for a reader to find.
   */
  private static void renew(Path place, Path draft) throws IOException {
    List<Path> names = names(draft);

    for (Path name : names) {
      Path file = place.resolve(name);
      Files.createDirectories(file.getParent());
      Files.move(draft.resolve(name), file, StandardCopyOption.ATOMIC_MOVE);
      DurableFile.sync(file.getParent());
    }

    for (Path name : names(place)) {
      if (!names.contains(name)) {
        Files.delete(place.resolve(name));
      }
    }

    clear(draft);
  }

  /** Makes all that is in a folder last, names and contents. */
  private static void sync(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.toList()) {
        DurableFile.sync(path);
      }
    }
  }

  /** The files in a folder and in those inside it. */
  private static List<Path> names(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      return inside.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
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
