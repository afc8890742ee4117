package htx.job;

import htx.job.settings.Problems;
import htx.job.settings.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that all commands share. */
final class Common {
  /** The settings of the project. */
  static final Path DECLARED = Path.of("conf", "htx.yaml");

  @Option(
      names = "--settings",
      paramLabel = "FILE",
      description =
          "The settings, other than conf/htx.yaml of the project. Paths in them are relative to the"
              + " project's folder.")
  private Optional<Path> settings = Optional.empty();

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "Use only what was delivered up to this day, such as 2019-01-22; results are kept apart.")
  private LocalDate asOf;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "A setting given otherwise than the file has it, such as folders.lake=/data.")
  private Map<String, String> instead = new LinkedHashMap<>();

  Settings settings() throws Problems.Refused {
    return Settings.read(settings.orElse(DECLARED), instead);
  }

  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }
}
