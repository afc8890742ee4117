package htx.run;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What became of every delivered file by the last run, as texts by column name.
 *
 * @param files one entry for each file and sheet, with the columns of {@code gold.data_quality}
 * @param keptOut lines kept out, with the columns of {@code silver.quarantine}
 * @param doubts what deliveries beside each other show, with the columns of {@code
 *     gold.cross_check}
 * @param missing what was expected and is not there, with the columns of {@code
 *     gold.missing_delivery}
 */
public record DeliveryAccount(
    List<Map<String, String>> files,
    List<Map<String, String>> keptOut,
    List<Map<String, String>> doubts,
    List<Map<String, String>> missing) {

  /** The account of the last run; an empty one where there was none. */
  public static DeliveryAccount of(Locations locations) throws IOException {
    Path file = DeliveryAccountStep.file(locations);

    if (!Files.exists(file)) {
      return new DeliveryAccount(List.of(), List.of(), List.of(), List.of());
    }

    Map<String, List<Map<String, String>>> read =
        new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {});

    return new DeliveryAccount(
        read.get("files"),
        read.get("kept_out"),
        read.getOrDefault("doubts", List.of()),
        read.getOrDefault("missing", List.of()));
  }
}
