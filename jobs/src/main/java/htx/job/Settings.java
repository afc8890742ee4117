package htx.job;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import htx.run.Locations;
import htx.table.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of a run, as the file {@code conf/htx.yaml} gives them. */
public record Settings(
    Locations locations,
    boolean developmentKey,
    Report report,
    Exports exports,
    BigDecimal refusedShareStop,
    int parallelSteps,
    Language language) {

  /** What is reported, and on which choices. */
  public record Report(
      String province,
      int firstYear,
      Optional<Integer> lastYear,
      Optional<LocalDate> comparableOn,
      BigDecimal effectiveScore,
      int officialThrough,
      int trendBase,
      List<String> rankedIndicators) {}

  /** How it is written out. */
  public record Exports(
      Language language,
      String owner,
      String provinceName,
      boolean byteOrderMark,
      boolean fictitious) {}

  /**
   * The settings in a file.
   *
   * @throws Problems.Refused naming everything that is wrong, unknown keys included
   */
  public static Settings read(Path file) throws Problems.Refused {
    return read(file, Map.of());
  }

  /**
   * The settings in a file, some of them given otherwise.
   *
   * @param instead values by key, such as {@code folders.lake}
   * @throws Problems.Refused naming everything that is wrong, unknown keys included
   */
  public static Settings read(Path file, Map<String, String> instead) throws Problems.Refused {
    Problems problems = new Problems();
    ObjectNode root = parse(file, problems);
    instead.forEach((key, value) -> put(root, key, value, problems));
    problems.refuse("Settings cannot be read: " + file);
    SettingsTree tree = new SettingsTree(root, problems);
    Settings settings = typed(tree);
    tree.noteUnknown();
    problems.refuse("Settings are wrong: " + file);

    return settings;
  }

  private static Settings typed(SettingsTree tree) {
    Locations locations =
        new Locations(
            folder(tree, "folders.landing"),
            folder(tree, "folders.reference"),
            folder(tree, "folders.published"),
            folder(tree, "folders.lake"),
            folder(tree, "folders.exports"),
            folder(tree, "pseudonyms.key_file"));
    Report report =
        new Report(
            tree.text("report.province"),
            tree.whole("report.first_year", 1990, 2100),
            tree.wholeOr("all", "report.last_year", 1990, 2100),
            tree.dayOr("last", "report.comparable_on"),
            tree.decimal("report.effective_score", BigDecimal.ZERO, BigDecimal.valueOf(100)),
            tree.whole("report.official_through", 1990, 2100),
            tree.whole("report.trend_base", 1990, 2100),
            tree.texts("report.ranked_indicators"));
    Exports exports =
        new Exports(
            tree.one("exports.language", Language.class),
            tree.text("exports.owner"),
            tree.text("exports.province_name"),
            tree.truth("exports.csv_byte_order_mark"),
            tree.truth("exports.fictitious"));

    return new Settings(
        locations,
        tree.truth("pseudonyms.development_key"),
        report,
        exports,
        tree.decimal("guardrails.refused_share_stop", BigDecimal.ZERO, BigDecimal.ONE),
        tree.whole("run.parallel_steps", 1, 64),
        tree.one("run.language", Language.class));
  }

  private static ObjectNode parse(Path file, Problems problems) {
    ObjectMapper yaml =
        new ObjectMapper(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

    if (!Files.isReadable(file)) {
      problems.add("no such file");
      return yaml.createObjectNode();
    }

    try {
      JsonNode root = yaml.readTree(file.toFile());

      return root instanceof ObjectNode settings ? settings : yaml.createObjectNode();
    } catch (IOException e) {
      problems.add(e.getMessage());
      return yaml.createObjectNode();
    }
  }

  private static void put(ObjectNode root, String key, String value, Problems problems) {
    int dot = key.indexOf('.');

    if (dot < 1 || !(root.get(key.substring(0, dot)) instanceof ObjectNode group)) {
      problems.add(key + ": unknown; expected a key such as folders.lake");
      return;
    }

    try {
      group.set(key.substring(dot + 1), new ObjectMapper(new YAMLFactory()).readTree(value));
    } catch (IOException e) {
      problems.add(key + ": cannot be read: " + value);
    }
  }

  /** A folder by its whole path: other machines of a session start in folders of their own. */
  private static Path folder(SettingsTree tree, String key) {
    String text = tree.text(key);
    Path path =
        text.startsWith("~/")
            ? Path.of(System.getProperty("user.home"), text.substring(2))
            : Path.of(text);

    return path.toAbsolutePath().normalize();
  }
}
