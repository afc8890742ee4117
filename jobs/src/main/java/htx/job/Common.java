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
  @Option(
      names = "--settings",
      paramLabel = "FILE",
      defaultValue = "conf/htx.yaml",
      description = "The settings; default: ${DEFAULT-VALUE}.")
  private Path settings;

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
    return Settings.read(settings, instead);
  }

  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }
}
