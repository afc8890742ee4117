package htx.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What spreadsheets put around a text so that it keeps the zeros in front. */
public final class Wrapping {
  private static final Pattern FORMULA = Pattern.compile("\\s*=\\s*\"([^\"]*)\"\\s*");
  // before other signs it is one of the text's own
  private static final Pattern APOSTROPHE =
      Pattern.compile("'((?:[\\p{L}\\p{N}]|[-+−(.] ?\\d)[^']*)", Pattern.DOTALL);

  private Wrapping() {}

  /** The text without it; the same text where there is none. */
  public static String off(String text) {
    if (text.isEmpty() || text.charAt(0) > '=') {
      return text;
    }

    Matcher formula = FORMULA.matcher(text);

    if (formula.matches()) {
      return formula.group(1);
    }

    Matcher apostrophe = APOSTROPHE.matcher(text);
    return apostrophe.matches() ? apostrophe.group(1) : text;
  }
}
