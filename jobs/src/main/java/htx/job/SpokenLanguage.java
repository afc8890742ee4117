package htx.job;

import htx.job.settings.Settings;
import htx.table.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The language that a person is told of a failure in, even where the settings are wrong. */
final class SpokenLanguage {
  private SpokenLanguage() {}

  /** The one set for a command that was called; Vietnamese where that cannot be known. */
  static Language of(ParseResult called) {
    Map<String, String> instead = called.matchedOptionValue("--set", Map.of());
    Optional<Path> settings = called.matchedOptionValue("--settings", Optional.empty());

    return Settings.spoken(settings.orElse(Common.DECLARED), instead);
  }
}
