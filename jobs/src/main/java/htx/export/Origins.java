package htx.export;

import htx.sheet.stored.DeliveredFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a publication was made from.
 *
 * @param deliveries every file taken in
 * @param goldVersions by table id, what the derivation calls the version of its content: a function
 *     of inputs and code, not of the number of runs
 * @param codeVersion version of the program
 * @param settings every setting that can change a figure, as text
 */
public record Origins(
    List<DeliveredFile> deliveries,
    SortedMap<String, String> goldVersions,
    String codeVersion,
    SortedMap<String, String> settings) {

  public Origins {
    deliveries =
        deliveries.stream()
            .sorted(
                Comparator.comparing(DeliveredFile::deliveredOn)
                    .thenComparing(DeliveredFile::delivery)
                    .thenComparing(DeliveredFile::name)
                    .thenComparing(DeliveredFile::hash))
            .toList();
    goldVersions = new TreeMap<>(goldVersions);
    settings = new TreeMap<>(settings);
  }

  /**
   * The last day whose deliveries the figures rest on.
   *
   * @throws IllegalArgumentException where nothing was delivered by the day of knowledge
   */
  LocalDate knownOn(LocalDate asked) {
    return deliveries.stream()
        .map(DeliveredFile::deliveredOn)
        .filter(day -> !day.isAfter(asked))
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalArgumentException("Nothing was delivered up to " + asked));
  }
}
