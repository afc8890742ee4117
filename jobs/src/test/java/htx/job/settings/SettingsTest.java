package htx.job.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  static final Path SHIPPED = Path.of("conf/htx.yaml");
  private static final String ENGLISH = "  # language of messages: vi or en\n  language: en";
  private static final String VIETNAMESE = "  # language of messages: vi or en\n  language: vi";

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
  void aMistakeIsToldWithItsLineItsKeyAndWhatIsExpected() {
    assertSoftly(
        softly ->
            Mistake.ALL.forEach(
                mistake -> {
                  String text = changed(mistake.right(), mistake.wrong());

                  softly
                      .assertThat(refusal(text, Map.of()))
                      .contains(
                          "\n  - dòng "
                              + lineOf(mistake.at(), text)
                              + ", cột "
                              + mistake.column()
                              + mistake.said());
                }));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheFile() {
    String text =
        changed(
            "first_year: 2014",
            "first_year: early",
            "- coop_founded",
            "- coop_fonded",
            "fictitious: true",
            "fictious: true",
            "parallel_steps: 3",
            "parallel_steps: 0",
            VIETNAMESE,
            ENGLISH);

    assertThat(refusal(text, Map.of("folders.lak", "/data", "report.last_year", "1980")).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("Settings are wrong: "),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "  - line %d, column 3, report.first_year: expected a whole number from"
                            + " 1990 to 2100, found \"early\"",
                        lineOf("  first_year: early", text)),
            line ->
                assertThat(line)
                    .startsWith(
                        "  - line %d, column 7, report.ranked_indicators: there is no indicator"
                                .formatted(lineOf("    - coop_fonded", text))
                            + " \"coop_fonded\"; nearest: coop_founded, "),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "  - line %d, column 1, exports.fictitious: missing; expected true or false",
                        lineOf("exports:", text)),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "  - line %d, column 3, exports.fictious: there is no such key; nearest:"
                            + " exports.fictitious",
                        lineOf("  fictious: true", text)),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "  - line %d, column 3, run.parallel_steps: expected a whole number from 1"
                            + " to 64, found 0",
                        lineOf("  parallel_steps: 0", text)),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "  - --set folders.lak: there is no such key; nearest: folders.lake"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "  - --set report.last_year: expected all or a whole number from 1990 to"
                            + " 2100, found 1980"));
  }

  @Test
  void whatTheCommandLineSaysStandsInsteadOfTheFile() throws Exception {
    Settings settings =
        Settings.read(
            SHIPPED,
            Map.of(
                "report.last_year", "2019",
                "report.province", "19",
                "report.ranked_indicators", "[members, disbursed]",
                "exports.fictitious", "false"));

    assertThat(settings.report().lastYear()).contains(2019);
    assertThat(settings.report().province()).isEqualTo("19");
    assertThat(settings.report().rankedIndicators()).containsExactly("members", "disbursed");
    assertThat(settings.exports().fictitious()).hasToString("REAL");
  }

  @Test
  void whatIsWrongOnTheCommandLineIsNotSoughtInTheFile() {
    assertThatThrownBy(
            () -> Settings.read(SHIPPED, Map.of("report.ranked_indicators", "[memberz]")))
        .hasMessageContaining("\n  - --set report.ranked_indicators: ")
        .hasMessageContaining("\"memberz\"");
  }

  @Test
  void aSourceThatIsNotThereIsToldWhereTheCommandLineNamesIt() {
    assertThat(refusal(SHIPPED, Map.of("limits.by_source.loan_leger.file_mib", "2")))
        .endsWith(
            "\n  - --set limits.by_source.loan_leger: không có nguồn này; gần nhất: loan_ledger");
  }

  @Test
  void aFileThatIsEmptyOrAbsentOrNoSettingsIsRefused() throws IOException {
    assertThat(refusal("", Map.of()).lines().skip(1).limit(2))
        .containsExactly(
            "  - folders: thiếu; cần nhóm gồm landing, reference, published, lake, exports",
            "  - pseudonyms: thiếu; cần nhóm gồm key_file, development_key");
    assertThat(refusal("- a\n- b\n", Map.of()))
        .endsWith("\n  - dòng 1, cột 1: cần các nhóm cài đặt như folders:");
    assertThat(refusal(folder.resolve("none.yaml"), Map.of()))
        .endsWith("none.yaml\n  - không có tệp này");

    Path latin = folder.resolve("latin.yaml");
    Files.write(latin, "owner: Xã".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refusal(latin, Map.of())).endsWith("\n  - không phải UTF-8");
  }

  @Test
  void aClosedYearIsReadFromTheFileAndFromTheCommandLine() throws Exception {
    Map<Integer, LocalDate> closed = Map.of(2020, LocalDate.of(2021, 6, 30));
    Path file = folder.resolve("htx.yaml");
    Files.writeString(file, changed("closed_years: {}", "closed_years: {2020: 2021-06-30}"));

    assertThat(Settings.read(file).deliveries().closedYears()).isEqualTo(closed);
    assertThat(
            Settings.read(SHIPPED, Map.of("deliveries.closed_years.2020", "2021-06-30"))
                .deliveries()
                .closedYears())
        .isEqualTo(closed);
  }

  @Test
  void theSchemaTheFileAndTheRecordsHaveTheSameKeys() throws IOException {
    JsonNode schema = schema();
    Map<String, NavigableSet<String>> known = new LinkedHashMap<>();
    schema
        .at("/properties")
        .properties()
        .forEach(group -> known.put(group.getKey(), names(group.getValue().at("/properties"))));

    Map<String, NavigableSet<String>> written = new LinkedHashMap<>();
    SettingsReader.YAML
        .readTree(SHIPPED.toFile())
        .properties()
        .forEach(group -> written.put(group.getKey(), names(group.getValue())));

    Map<String, NavigableSet<String>> held = new LinkedHashMap<>();
    components(SettingsReader.INTO_RECORDS.constructType(Settings.class))
        .forEach(
            group -> {
              NavigableSet<String> names = new TreeSet<>();
              components(group.getPrimaryType()).forEach(one -> names.add(one.getName()));
              held.put(group.getName(), names);
            });

    assertThat(known).hasSize(8);
    assertThat(written).isEqualTo(known);
    assertThat(held).isEqualTo(known);
  }

  @Test
  void theSchemaAsksForEveryKeyAndAllowsNoOther() throws IOException {
    JsonNode schema = schema();

    for (JsonNode group : schema.at("/properties")) {
      assertThat(group.at("/additionalProperties").asBoolean(true)).isFalse();
      assertThat(new TreeSet<>(group.at("/required").valueStream().map(JsonNode::asText).toList()))
          .isEqualTo(names(group.at("/properties")));
    }
  }

  private static JsonNode schema() throws IOException {
    try (InputStream shipped = Settings.class.getResourceAsStream("htx.schema.json")) {
      return new ObjectMapper().readTree(shipped);
    }
  }

  private static List<BeanPropertyDefinition> components(JavaType type) {
    return SettingsReader.INTO_RECORDS.getDeserializationConfig().introspect(type).findProperties();
  }

  private static NavigableSet<String> names(JsonNode node) {
    NavigableSet<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);

    return names;
  }

  private String refusal(String text, Map<String, String> instead) {
    try {
      return refusal(Files.writeString(folder.resolve("htx.yaml"), text), instead);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String refusal(Path file, Map<String, String> instead) {
    try {
      return Settings.read(file, instead) + " is not refused";
    } catch (Problems.Refused e) {
      return e.getMessage();
    }
  }

  private static String changed(String... pairs) {
    String text = text(SHIPPED);

    for (int i = 0; i < pairs.length; i += 2) {
      assertThat(text).contains(pairs[i]);
      text = text.replace(pairs[i], pairs[i + 1]);
    }

    return text;
  }

  /** The number of the last line that reads so, counted from 1. */
  static int lineOf(String line, String text) {
    int found = text.lines().toList().lastIndexOf(line) + 1;
    assertThat(found).as(line).isPositive();

    return found;
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
