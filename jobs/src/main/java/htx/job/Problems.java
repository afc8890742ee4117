package htx.job;

import java.util.ArrayList;
import java.util.List;

/** The problems found in settings, collected so that all of them are told at once. */
final class Problems {
  private final List<String> found = new ArrayList<>();

  void add(String problem) {
    found.add(problem);
  }

  /**
   * Ends the collecting.
   *
   * @throws Refused where there was any problem
   */
  void refuse(String what) throws Refused {
    if (!found.isEmpty()) {
      throw new Refused(what, found);
    }
  }

  /** Says everything that is wrong with the settings. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String what, List<String> problems) {
      super(what + ":\n  - " + String.join("\n  - ", problems));
    }
  }
}
