package htx.run;

import htx.table.Table;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** One piece of a run whose result lasts, and which is passed over while what it reads stands. */
public interface Step {

  /**
   * What the step makes, as it is spoken of: {@code gold.trend}, {@code silver.loan/loan_ledger}.
   */
  String name();

  /** The tables that it writes. */
  List<Table> writes();

  /**
   * The fingerprint of everything it reads, as it stands now. The name of a table that is read is
   * the table's id; other names are those of settings, code and files.
   */
  SortedMap<String, String> inputs();

  /** Whether what was made is still there; tables are judged by their versions. */
  default boolean stands(Made made) {
    return true;
  }

  /** Does the work and commits it. */
  Result work();

  /**
   * What a step left behind.
   *
   * @param contents the rows and content of each thing made, by its name
   * @param versions the version of each table written, by the table's id
   * @param refused lines that were kept out
   */
  record Result(Map<String, Content> contents, Map<String, Long> versions, long refused) {
    public Result {
      contents = Map.copyOf(contents);
      versions = Map.copyOf(versions);
    }

    long rows(String step) {
      return contents.get(step).rows();
    }
  }

  /** How many rows there are, and their fingerprint. */
  record Content(long rows, String fingerprint) {}
}
