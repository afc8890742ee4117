package htx.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import htx.sheet.stored.DeliveredFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a publication was made from and what it consists of, as JSON with sorted keys. */
final class Manifest {
  static final String NAME = "manifest.json";

  private Manifest() {}

  /**
   * The manifest's file.
   *
   * @param lastFullYear the last year that all have sent; empty where there is none
   * @param fingerprints by table id, the hash of the table's rows
   */
  static byte[] bytes(
      Origins origins,
      LocalDate knownOn,
      Optional<Integer> lastFullYear,
      SortedMap<String, String> fingerprints,
      List<PublishedFile> files) {
    SortedMap<String, Object> manifest = new TreeMap<>();
    manifest.put("code_version", origins.codeVersion());
    manifest.put("deliveries", origins.deliveries().stream().map(Manifest::delivery).toList());
    manifest.put("files", files(files));
    manifest.put("gold", gold(origins, fingerprints));
    manifest.put("known_on", knownOn.toString());
    lastFullYear.ifPresent(year -> manifest.put("last_full_year", year));
    manifest.put("settings", origins.settings());

    // line ends of our own: the default ones are the computer's
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return (new ObjectMapper().writer(printer).writeValueAsString(manifest) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts and numbers are always JSON", e);
    }
  }

  private static Map<String, String> delivery(DeliveredFile file) {
    SortedMap<String, String> delivery = new TreeMap<>();
    delivery.put("delivered_on", file.deliveredOn().toString());
    delivery.put("delivery", file.delivery());
    delivery.put("file", file.name());
    delivery.put("sha256", file.hash());
    return delivery;
  }

  private static Map<String, Object> files(List<PublishedFile> files) {
    SortedMap<String, Object> byName = new TreeMap<>();
    for (PublishedFile file : files) {
      SortedMap<String, Object> facts = new TreeMap<>();
      facts.put("bytes", file.bytes());
      facts.put("sha256", file.sha256());
      byName.put(file.name(), facts);
    }

    return byName;
  }

  private static Map<String, Object> gold(Origins origins, SortedMap<String, String> fingerprints) {
    SortedMap<String, Object> byTable = new TreeMap<>();
    fingerprints.forEach(
        (table, fingerprint) -> {
          SortedMap<String, String> facts = new TreeMap<>();
          facts.put("content_sha256", fingerprint);
          if (origins.goldVersions().containsKey(table)) {
            facts.put("version", origins.goldVersions().get(table));
          }
          byTable.put(table, facts);
        });

    return byTable;
  }
}
