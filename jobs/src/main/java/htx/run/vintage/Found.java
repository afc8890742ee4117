package htx.run.vintage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A publication found by its name: frozen, or among the documents that runs made. */
public record Found(String name, StatedValues stated, MadeFrom madeFrom) {

  /**
   * The publication of a name.
   *
   * @param published where frozen ones are
   * @param exports where documents are; a name there may be a pointer such as {@code current}
   */
  public static Optional<Found> of(Path published, Path exports, String name) throws IOException {
    VintageFolder frozen = VintageFolder.of(published, name);
    Path documents = exports.resolve(name);

    if (frozen.isFrozen()) {
      return Optional.of(
          new Found(name, StatedValues.ofVintage(frozen), MadeFrom.of(frozen.manifest())));
    }

    return Files.exists(documents.resolve(VintageFolder.MANIFEST))
        ? Optional.of(
            new Found(
                name,
                StatedValues.ofDocuments(documents),
                MadeFrom.of(documents.resolve(VintageFolder.MANIFEST))))
        : Optional.empty();
  }
}
