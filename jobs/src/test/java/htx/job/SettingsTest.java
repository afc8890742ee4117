package htx.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final Path SHIPPED = Path.of("conf/htx.yaml");

  @TempDir Path folder;

  @Test
  void theShippedSettingsAreRead() throws Exception {
    Settings settings = Settings.read(SHIPPED);

    assertThat(settings.report().firstYear()).isEqualTo(2014);
    assertThat(settings.report().lastYear()).isEmpty();
    assertThat(settings.locations().key().toString()).startsWith(System.getProperty("user.home"));
    // executors of a cluster start in folders of their own
    assertThat(settings.locations().landing()).isAbsolute();
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() throws IOException {
    Path file =
        changed(
            "first_year: 2014", "first_year: early",
            "language: vi", "language: fr",
            "fictitious: true", "fictious: true",
            "parallel_steps: 3", "parallel_steps: 0");

    assertThatThrownBy(() -> Settings.read(file))
        .isInstanceOf(Problems.Refused.class)
        .hasMessageContaining("report.first_year: expected a whole number from 1990 to 2100")
        .hasMessageContaining("exports.language: expected vi or en, found fr")
        .hasMessageContaining(
            "exports.fictious: unknown; known here: csv_byte_order_mark, fictitious")
        .hasMessageContaining("exports.fictitious: missing")
        .hasMessageContaining("run.parallel_steps: expected a whole number from 1 to 64, found 0");
  }

  @Test
  void aKeyGivenTwiceIsRefused() throws IOException {
    Path file = changed("  first_year: 2014", "  first_year: 2014\n  first_year: 2015");

    assertThatThrownBy(() -> Settings.read(file)).hasMessageContaining("first_year");
  }

  @Test
  void theSchemaForEditorsKnowsTheSameKeys() throws IOException {
    JsonNode shipped = new ObjectMapper(new YAMLFactory()).readTree(SHIPPED.toFile());
    JsonNode schema = new ObjectMapper().readTree(Path.of("conf/htx.schema.json").toFile());

    for (var group : shipped.properties()) {
      JsonNode known = schema.at("/properties/" + group.getKey());
      assertThat(known.at("/additionalProperties").asBoolean(true)).isFalse();
      assertThat(known.at("/properties").properties())
          .extracting(java.util.Map.Entry::getKey)
          .containsExactlyInAnyOrderElementsOf(
              group.getValue().properties().stream().map(java.util.Map.Entry::getKey).toList());
    }
  }

  private Path changed(String... pairs) throws IOException {
    String text = Files.readString(SHIPPED);

    for (int i = 0; i < pairs.length; i += 2) {
      assertThat(text).contains(pairs[i]);
      text = text.replace(pairs[i], pairs[i + 1]);
    }

    return Files.writeString(folder.resolve("htx.yaml"), text);
  }
}
