package htx.bronze.file;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A fault found in a file, where it stands, and what the messages name. Never holds a cell's value.
 *
 * @param fault what is wrong
 * @param place sheet, row, cell, line or part; empty for the file as a whole
 * @param found what the messages name, in their order
 */
public record Finding(Fault fault, String place, List<String> found) implements Serializable {
  private static final int LONGEST = 120;

  public Finding {
    found = List.copyOf(found);
  }

  static Finding of(Fault fault, String place, Object... found) {
    return new Finding(
        fault,
        visible(place),
        Arrays.stream(found).map(String::valueOf).map(Finding::visible).toList());
  }

  public String code() {
    return fault.name();
  }

  public String messageVi() {
    return String.format(Locale.ROOT, fault.vi(), found.toArray());
  }

  public String messageEn() {
    return String.format(Locale.ROOT, fault.en(), found.toArray());
  }

  /** Names come from strangers: what would change a line of a log is written as its code. */
  static String visible(String name) {
    String shown =
        name.codePoints()
            .limit(LONGEST)
            .mapToObj(c -> plain(c) ? Character.toString(c) : String.format("\\u%04X", c))
            .collect(Collectors.joining());

    return name.codePointCount(0, name.length()) > LONGEST ? shown + "…" : shown;
  }

  private static boolean plain(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
