package htx.job;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import htx.run.House;
import htx.run.Words.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The settings of a run, as the file {@code conf/htx.yaml} gives them. */
public record Settings(
    House house,
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
      Language language, List<Integer> years, boolean byteOrderMark, boolean fictitious) {}

  /**
   * The settings in a file.
   *
   * @throws Problems.Refused naming everything that is wrong, unknown keys included
   */
  public static Settings read(Path file) throws Problems.Refused {
    Problems problems = new Problems();
    JsonNode root = parse(file, problems);
    problems.refuse("Settings cannot be read: " + file);
    SettingsTree tree = new SettingsTree(root, problems);
    Settings settings = typed(tree);
    tree.noteUnknown();
    problems.refuse("Settings are wrong: " + file);

    return settings;
  }

  private static Settings typed(SettingsTree tree) {
    House house =
        new House(
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
            tree.yearsOr("all", "exports.years"),
            tree.truth("exports.csv_byte_order_mark"),
            tree.truth("exports.fictitious"));

    return new Settings(
        house,
        tree.truth("pseudonyms.development_key"),
        report,
        exports,
        tree.decimal("guardrails.refused_share_stop", BigDecimal.ZERO, BigDecimal.ONE),
        tree.whole("run.parallel_steps", 1, 64),
        tree.one("run.language", Language.class));
  }

  private static JsonNode parse(Path file, Problems problems) {
    ObjectMapper yaml =
        new ObjectMapper(
            YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());

    if (!Files.isReadable(file)) {
      problems.add("no such file");
      return yaml.createObjectNode();
    }

    try {
      JsonNode root = yaml.readTree(file.toFile());

      return root == null || !root.isObject() ? yaml.createObjectNode() : root;
    } catch (IOException e) {
      problems.add(e.getMessage());
      return yaml.createObjectNode();
    }
  }

  private static Path folder(SettingsTree tree, String key) {
    String text = tree.text(key);

    return text.startsWith("~/")
        ? Path.of(System.getProperty("user.home"), text.substring(2))
        : Path.of(text);
  }
}
