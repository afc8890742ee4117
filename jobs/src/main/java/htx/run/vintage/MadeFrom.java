package htx.run.vintage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a publication was made from, as its manifest has it.
 *
 * @param knownOn the day of its last delivery
 * @param code the version of the program
 * @param settings every setting that can change a figure
 * @param files delivery, name and hash of every file taken in
 */
public record MadeFrom(String knownOn, String code, String settings, SortedSet<String> files) {

  public static MadeFrom of(Path manifest) throws IOException {
    JsonNode told = new ObjectMapper().readTree(Files.readAllBytes(manifest));
    SortedSet<String> files = new TreeSet<>();
    told.get("deliveries")
        .forEach(
            file ->
                files.add(
                    file.get("delivery").asText()
                        + "/"
                        + file.get("file").asText()
                        + " "
                        + file.get("sha256").asText()));

    return new MadeFrom(
        told.get("known_on").asText(),
        told.get("code_version").asText(),
        told.get("settings").toString(),
        files);
  }

  /** The files that it has and another lacks. */
  public SortedSet<String> filesMoreThan(MadeFrom other) {
    SortedSet<String> more = new TreeSet<>(files);
    more.removeAll(other.files);

    return more;
  }
}
