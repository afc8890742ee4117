package htx.run;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where a run finds what it reads and leaves what it makes.
 *
 * @param landing the deliveries, a folder each
 * @param reference reference tables as text
 * @param published printed figures as text
 * @param lake the stored tables, and the run's own record
 * @param exports the publications, a folder each
 * @param key the file of the pseudonyms' key
 */
public record Locations(
    Path landing, Path reference, Path published, Path lake, Path exports, Path key) {

  /** The same places with a lake of its own for what was known on a day. */
  public Locations asOf(LocalDate day) {
    return new Locations(
        landing, reference, published, lake.resolve("as-of").resolve(day.toString()), exports, key);
  }

  /** The folder of the run's own record. */
  public Path state() {
    return lake.resolve("_state");
  }
}
