package htx.run.vintage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of a frozen publication, beside the printed figures and named as it is.
 *
 * @param path where it is, whether it is there or not
 */
public record VintageFolder(Path path) {
  /** Which years it states, and who confirmed them. */
  public static final String DECLARATION = "publication.csv";

  /** What it stated; there once it is frozen. */
  public static final String VALUES = "values.csv.gz";

  /** What it was made from, as its documents have it. */
  public static final String MANIFEST = "manifest.json";

  /** The folder of a publication, by its name. */
  public static VintageFolder of(Path published, String name) {
    return new VintageFolder(published.resolve(name));
  }

  /** The folders of all publications that were declared, in order of their names. */
  public static List<VintageFolder> all(Path published) throws IOException {
    if (!Files.isDirectory(published)) {
      return List.of();
    }

    try (Stream<Path> inside = Files.list(published)) {
      return inside
          .sorted()
          .map(VintageFolder::new)
          .filter(folder -> Files.exists(folder.declaration()))
          .toList();
    }
  }

  public String name() {
    return path.getFileName().toString();
  }

  public Path declaration() {
    return path.resolve(DECLARATION);
  }

  public Path values() {
    return path.resolve(VALUES);
  }

  public Path manifest() {
    return path.resolve(MANIFEST);
  }

  /** Whether what it stated is kept, so that it can be changed no more. */
  public boolean isFrozen() {
    return Files.exists(values());
  }
}
