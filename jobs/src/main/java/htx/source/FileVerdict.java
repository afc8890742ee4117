package htx.source;

import java.io.Serializable;
import java.util.Map;

/**
 * What became of one sheet of a file in the light of all others of its source.
 *
 * @param sheet which sheet it is
 * @param parts the named parts of the file's name
 * @param knownFrom the day of its delivery
 * @param hash of the file's bytes
 * @param scope what the file restates; null where that is not known
 * @param knownTo the day from which another sheet restates its scope; null while it stands
 * @param outcome accepted, refused, duplicate or ignored, and why
 */
record FileVerdict(
    SheetOfFile sheet,
    Map<String, String> parts,
    String knownFrom,
    String hash,
    String scope,
    String knownTo,
    SheetOutcome outcome)
    implements Serializable {

  boolean isAccepted() {
    return outcome.outcome().equals(SheetOutcome.ACCEPTED);
  }

  FileVerdict with(SheetOutcome other) {
    return new FileVerdict(sheet, parts, knownFrom, hash, scope, knownTo, other);
  }

  FileVerdict until(String day) {
    return new FileVerdict(sheet, parts, knownFrom, hash, scope, day, outcome);
  }
}
