package htx.bronze.file;

import java.util.stream.Collectors;

/** A name that a stranger gave, as messages show it. */
public final class VisibleName {
  private static final int LONGEST = 120;

  private VisibleName() {}

  /** What would change a line of a log is written as its code. */
  public static String of(String name) {
    String shown =
        name.codePoints()
            .limit(LONGEST)
            .mapToObj(c -> plain(c) ? Character.toString(c) : String.format("\\u%04X", c))
            .collect(Collectors.joining());

    return name.codePointCount(0, name.length()) > LONGEST ? shown + "…" : shown;
  }

  /** A whole line of text, of whatever length. */
  public static String line(String text) {
    return text.codePoints()
        .mapToObj(c -> plain(c) ? Character.toString(c) : String.format("\\u%04X", c))
        .collect(Collectors.joining());
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
