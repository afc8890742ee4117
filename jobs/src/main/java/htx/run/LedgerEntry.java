package htx.run;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a step last made, and from what.
 *
 * @param inputs the fingerprint of everything it read, by the input's name
 * @param content the fingerprint of what it made
 * @param rows the rows it made
 */
public record LedgerEntry(SortedMap<String, String> inputs, String content, long rows) {
  public LedgerEntry {
    inputs = new TreeMap<>(inputs);
  }

  static LedgerEntry of(InputFingerprints inputs, Step.Content content) {
    return new LedgerEntry(inputs.fingerprints(), content.fingerprint(), content.rows());
  }
}
