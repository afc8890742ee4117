package htx.table;

import java.util.Locale;
import java.util.stream.Stream;

/** One code of a closed vocabulary, such as a column declares beside itself. */
public interface Coded {
  String name();

  /** As stored. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The code that is stored.
   *
   * @throws IllegalArgumentException where it is none of them
   */
  static <C extends Coded> C of(C[] codes, String stored) {
    return Stream.of(codes)
        .filter(code -> code.is(stored))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such code: " + stored));
  }

  /** Whether a stored value, which may be none, is this code. */
  default boolean is(String stored) {
    return code().equals(stored);
  }
}
