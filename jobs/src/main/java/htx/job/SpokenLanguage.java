package htx.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import htx.table.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.ParseResult;

/** The language that a person is told of a failure in, even where the settings are wrong. */
final class SpokenLanguage {
  private static final String KEY = "run.language";

  private SpokenLanguage() {}

  /** The one set for a command that was called; Vietnamese where that cannot be known. */
  static Language of(ParseResult called) {
    Map<String, String> instead = called.matchedOptionValue("--set", Map.of());
    Path settings = called.matchedOptionValue("--settings", Path.of("conf/htx.yaml"));
    String named = instead.containsKey(KEY) ? instead.get(KEY) : inFile(settings);
    return named.equalsIgnoreCase(Language.EN.name()) ? Language.EN : Language.VI;
  }

  private static String inFile(Path settings) {
    try {
      return Files.isReadable(settings)
          ? new ObjectMapper(new YAMLFactory())
              .readTree(settings.toFile())
              .at("/run/language")
              .asText("")
          : "";
    } catch (IOException e) {
      return "";
    }
  }
}
