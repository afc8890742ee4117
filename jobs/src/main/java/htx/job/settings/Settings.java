package htx.job.settings;

import htx.export.report.ExportChoices;
import htx.run.Locations;
import htx.table.Language;
import htx.table.ReportChoices;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * The settings of a run, group by group and key by key as their file has them: {@code lastYear} is
 * {@code last_year}. Which keys there are and what each may be is said by {@code htx.schema.json}.
 */
public record Settings(
    Folders folders,
    Pseudonyms pseudonyms,
    ReportChoices report,
    ExportChoices exports,
    Guardrails guardrails,
    Deliveries deliveries,
    LimitSettings limits,
    Run run) {

  /** Where things are. */
  public record Folders(Path landing, Path reference, Path published, Path lake, Path exports) {}

  /** How pseudonyms are made. */
  public record Pseudonyms(Path keyFile, boolean developmentKey) {}

  /** What keeps a run from being published. */
  public record Guardrails(
      BigDecimal refusedShareStop,
      BigDecimal withoutTargetShareStop,
      int unitSlipsStop,
      boolean overdueStop) {}

  /**
   * Which files are taken in.
   *
   * @param closedYears the last day on which files for a year are taken, by year
   */
  public record Deliveries(int settleSeconds, Map<Integer, LocalDate> closedYears) {
    public Deliveries {
      closedYears = Map.copyOf(closedYears);
    }
  }

  /** How a run goes. */
  public record Run(int parallelSteps, Language language) {}

  /**
   * The settings in a file.
   *
   * @throws Problems.Refused naming everything that is wrong
   */
  public static Settings read(Path file) throws Problems.Refused {
    return read(file, Map.of());
  }

  /**
   * The settings in a file, some of them given otherwise.
   *
   * @param instead values by key, such as {@code folders.lake}
   * @throws Problems.Refused naming everything that is wrong
   */
  public static Settings read(Path file, Map<String, String> instead) throws Problems.Refused {
    Problems problems = new Problems();
    GivenSettings given = given(file, instead, problems);

    if (given.complete()) {
      SettingsSchema.check(given, problems);
      Agreement.check(given, problems);
    }

    problems.refuse(file, given.language());

    return SettingsReader.read(given.values());
  }

  /** The language of messages, also of settings that are wrong; see {@link GivenSettings}. */
  public static Language spoken(Path file, Map<String, String> instead) {
    return given(file, instead, new Problems()).language();
  }

  private static GivenSettings given(Path file, Map<String, String> instead, Problems problems) {
    GivenSettings given = SettingsFile.read(file, problems);
    instead.forEach((key, value) -> Overrides.put(key, value, given, problems));

    return given;
  }

  /** Where a run finds what it reads and leaves what it makes. */
  public Locations locations() {
    return new Locations(
        folders.landing(),
        folders.reference(),
        folders.published(),
        folders.lake(),
        folders.exports(),
        pseudonyms.keyFile());
  }

  /** The language of messages. */
  public Language language() {
    return run.language();
  }
}
