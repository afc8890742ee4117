package htx.testing;

import htx.job.settings.Problems;
import htx.job.settings.Settings;
import htx.table.Assumptions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The settings that ship, some of them given otherwise as on the command line. */
public final class Shipped {
  private Shipped() {}

  /**
   * The settings.
   *
   * @param instead such as {@code report.first_year=2018}
   */
  public static Settings settings(String... instead) {
    Map<String, String> given = new LinkedHashMap<>();

    for (String one : instead) {
      String[] keyAndValue = one.split("=", 2);
      given.put(keyAndValue[0], keyAndValue[1]);
    }

    try {
      return Settings.read(Path.of("conf/htx.yaml"), given);
    } catch (Problems.Refused e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What those settings have a computation assume; the last year must be among them. */
  public static Assumptions assumptions(String... instead) {
    return Assumptions.of(
        settings(instead).report(),
        Assumptions.EVERYTHING,
        () -> {
          throw new IllegalArgumentException("No last year is given");
        });
  }
}
