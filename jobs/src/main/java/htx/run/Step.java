package htx.run;

import htx.lake.Commit;
import htx.table.Maker;
import htx.table.Part;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One piece of a run whose result lasts, and which is passed over while what it reads stands. */
public interface Step extends Maker {

  /** The fingerprints of what it reads beside tables, as it stands now: settings, code, files. */
  SortedMap<String, String> facts();

  /** Whether what was made is still there; tables are judged by their versions. */
  default boolean stands(LedgerEntry made) {
    return true;
  }

  /**
   * Does the work and commits it.
   *
   * @param inputs all that the step reads, as it stands
   */
  Result work(InputFingerprints inputs);

  /**
   * What a step left behind.
   *
   * @param own what it made as a whole: its first part, or a document
   * @param parts what was written of each part that it makes
   * @param refused lines that were kept out
   */
  record Result(Content own, SortedMap<Part, Commit> parts, long refused) {
    public Result {
      parts = new TreeMap<>(parts);
    }

    static Result of(Part part, Commit commit) {
      return new Result(Content.of(commit), new TreeMap<>(Map.of(part, commit)), 0);
    }

    static Result ofDocument(long rows, String fingerprint) {
      return new Result(new Content(rows, fingerprint), new TreeMap<>(), 0);
    }
  }

  /** How many rows there are, and their fingerprint. */
  record Content(long rows, String fingerprint) {
    static Content of(Commit commit) {
      return new Content(commit.rows(), commit.content());
    }
  }
}
