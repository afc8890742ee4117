package htx.sheet;

import java.io.Serializable;

/** Turns a personal value into a token that only the holder of the key could make again. */
@FunctionalInterface
public interface Pseudonym extends Serializable {
  /**
   * The token of a value.
   *
   * @param domain what the value is: person, phone, account or name
   * @param canonical the value in its one canonical writing
   */
  String token(String domain, String canonical);
}
