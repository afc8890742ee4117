package htx.job.settings;

import htx.table.Language;
import htx.table.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The problems found in settings, collected so that all of them are told at once. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** One thing that is wrong: where it stands, the key it is about, and what it is. */
  private record Problem(Origin origin, String key, Words said) {
    String in(Language language) {
      return origin.before(key).in(language) + said.in(language);
    }
  }

  Problems() {}

  void add(Origin origin, String key, Words said) {
    found.add(new Problem(origin, key, said));
  }

  /**
   * Ends the collecting.
   *
   * @throws Refused where there was any problem
   */
  void refuse(Path file, Language language) throws Refused {
    if (!found.isEmpty()) {
      Words heading = new Words("Cài đặt không đúng: " + file, "Settings are wrong: " + file);

      throw new Refused(
          found.stream()
              .sorted(Comparator.comparing(Problem::origin))
              .map(problem -> "\n  - " + problem.in(language))
              .collect(Collectors.joining("", heading.in(language), "")));
    }
  }

  /** Says everything that is wrong with the settings. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private Refused(String everything) {
      super(everything);
    }
  }
}
