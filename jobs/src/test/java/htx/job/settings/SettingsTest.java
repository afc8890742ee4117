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
  private static final Path SHIPPED = Path.of("conf/htx.yaml");
  private static final String ENGLISH = "  # language of messages: vi or en\n  language: en";
  private static final String VIETNAMESE = "  # language of messages: vi or en\n  language: vi";

  /**
   * A mistake in the shipped file and what is said of it.
   *
   * @param right a piece of the shipped file
   * @param wrong what stands there instead
   * @param at the line, the last of its kind, that the message is to name
   * @param column the column that it is to name
   */
  private record Mistake(String right, String wrong, String at, int column, String said) {}

  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake(
              "  first_year: 2014",
              "  first_year: early",
              "  first_year: early",
              3,
              ", report.first_year: cần số nguyên từ 1990 đến 2100, thấy \"early\""),
          new Mistake(
              "  first_year: 2014",
              "  first_year: 1989",
              "  first_year: 1989",
              3,
              ", report.first_year: cần số nguyên từ 1990 đến 2100, thấy 1989"),
          new Mistake(
              "  first_year: 2014",
              "  first_year:",
              "  first_year:",
              3,
              ", report.first_year: cần số nguyên từ 1990 đến 2100, thấy chỗ trống"),
          new Mistake(
              "  first_year: 2014\n",
              "",
              "report:",
              1,
              ", report.first_year: thiếu; cần số nguyên từ 1990 đến 2100"),
          new Mistake(
              "  last_year: all",
              "  last_year: every",
              "  last_year: every",
              3,
              ", report.last_year: cần all hoặc số nguyên từ 1990 đến 2100, thấy \"every\""),
          new Mistake(
              "  last_year: all",
              "  last_year: 2013",
              "  last_year: 2013",
              3,
              ", report.last_year: năm cuối 2013 trước năm đầu 2014"),
          new Mistake(
              "  comparable_on: last",
              "  comparable_on: 2021-02-30",
              "  comparable_on: 2021-02-30",
              3,
              ", report.comparable_on: cần last hoặc ngày như 2021-12-31, thấy \"2021-02-30\""),
          new Mistake(
              "  province: \"19\"",
              "  province: 19",
              "  province: 19",
              3,
              ", report.province: cần chữ, không để trống, thấy 19;"
                  + " hãy viết trong ngoặc kép: \"19\""),
          new Mistake(
              "  effective_score: 65",
              "  effective_score: [65]",
              "  effective_score: [65]",
              3,
              ", report.effective_score: cần số từ 0 đến 100, thấy danh sách [65]"),
          new Mistake(
              "    - effective_share",
              "    - efective_share",
              "    - efective_share",
              7,
              ", report.ranked_indicators: không có chỉ tiêu \"efective_share\";"
                  + " gần nhất: effective_share"),
          new Mistake(
              "    - effective_share",
              "    - members",
              "  ranked_indicators:",
              3,
              ", report.ranked_indicators: cần danh sách có ít nhất một mục,"
                  + " không mục nào lặp lại, thấy danh sách"),
          new Mistake(
              "  fictitious: true",
              "  fictitious: maybe",
              "  fictitious: maybe",
              3,
              ", exports.fictitious: cần true hoặc false, thấy \"maybe\""),
          new Mistake(
              "  owner: Liên minh Hợp tác xã tỉnh Thái Nguyên",
              "  owner: \"\"",
              "  owner: \"\"",
              3,
              ", exports.owner: cần chữ, không để trống, thấy \"\""),
          new Mistake(
              "  closed_years: {}",
              "  closed_years: {2020: soon}",
              "  closed_years: {2020: soon}",
              18,
              ", deliveries.closed_years: cần ngày như 2021-12-31, thấy \"soon\""),
          new Mistake(
              "  closed_years: {}",
              "  closed_years: {last: 2021-06-30}",
              "  closed_years: {last: 2021-06-30}",
              18,
              ", deliveries.closed_years.last: không có khóa này; gần nhất: deliveries.closed_years"),
          new Mistake(
              "  settle_seconds: 30",
              "  settle_seconds: -1",
              "  settle_seconds: -1",
              3,
              ", deliveries.settle_seconds: cần số nguyên từ 0 đến 3600, thấy -1"),
          new Mistake(
              "  by_source: {}",
              "  by_source: {loan_leger: {file_mib: 2}}",
              "  by_source: {loan_leger: {file_mib: 2}}",
              15,
              ", limits.by_source.loan_leger: không có nguồn này; gần nhất: loan_ledger"),
          new Mistake(
              "  by_source: {}",
              "  by_source: {loan_ledger: {file_mb: 2}}",
              "  by_source: {loan_ledger: {file_mb: 2}}",
              29,
              ", limits.by_source.loan_ledger.file_mb: không có khóa này;"
                  + " gần nhất: limits.by_source.loan_ledger.file_mib"),
          new Mistake(
              "  by_source: {}",
              "  by_source: {loan_ledger: {rows: 2}}",
              "  by_source: {loan_ledger: {rows: 2}}",
              29,
              ", limits.by_source.loan_ledger.rows: tệp của nguồn này là văn bản;"
                  + " giới hạn này chỉ có ở bảng tính"),
          new Mistake(
              "  by_source: {}",
              "  by_source: {annual_return: {rows: 0}}",
              "  by_source: {annual_return: {rows: 0}}",
              31,
              ", limits.by_source.annual_return.rows: cần số nguyên từ 1 đến 1048576, thấy 0"),
          new Mistake(
              "  by_source: {}",
              "  by_source:",
              "  by_source:",
              3,
              ", limits.by_source: cần nhóm; {} nếu không có gì, thấy chỗ trống"),
          new Mistake(
              "  parallel_steps: 3",
              "  parallel_steps: 3\n  parallel_step: 4",
              "  parallel_step: 4",
              3,
              ", run.parallel_step: không có khóa này; gần nhất: run.parallel_steps"),
          new Mistake(
              "guardrails:",
              "guardrail:",
              "guardrail:",
              1,
              ", guardrail: không có khóa này; gần nhất: guardrails"),
          new Mistake(
              "  trend_base: 2015",
              "  trend_base: 2015\n  first_year: 2015",
              "  first_year: 2015",
              3,
              ", report.first_year: khóa này đã có ở dòng "
                  + lineOf("  first_year: 2014", text(SHIPPED))),
          new Mistake(
              "  first_year: 2014",
              "\tfirst_year: 2014",
              "\tfirst_year: 2014",
              1,
              ": có dấu tab; YAML chỉ thụt dòng bằng dấu cách"),
          new Mistake(
              "  owner: Liên minh Hợp tác xã tỉnh Thái Nguyên",
              "  owner: Liên minh: tỉnh",
              "  owner: Liên minh: tỉnh",
              19,
              ": YAML không đọc được (mapping values are not allowed here)"));

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
            MISTAKES.forEach(
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
  private static int lineOf(String line, String text) {
    int found = text.lines().toList().lastIndexOf(line) + 1;
    assertThat(found).as(line).isPositive();

    return found;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
