package htx.bronze.workbook;

import htx.bronze.file.Fault;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text of a workbook, whole or in runs of different looks, without its phonetic reading. */
final class RichText {
  // Excel writes control characters so, and a typed "_x" as "_x005F_x"; nothing else is unescaped,
  // since other writers leave a typed _x0041_ as it is
  private static final Pattern ESCAPED =
      Pattern.compile("_x(00[01][0-9A-Fa-f]|005[Ff]|FFFE|FFFF)_");

  private RichText() {}

  /** The text of the element just started, up to its end. */
  static String read(Xml xml, String element, int longest) {
    StringBuilder text = new StringBuilder();
    boolean phonetic = false;

    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("rPh")) {
        phonetic = true;
      } else if (xml.ends("rPh")) {
        phonetic = false;
      } else if (xml.starts("t") && !phonetic) {
        text.append(xml.text(longest));
      } else if (xml.starts("t")) {
        xml.text(longest);
      }

      if (text.length() > longest) {
        throw Fault.X_TEXT.refusal(xml.place(), longest);
      }
    }

    return unescaped(text.toString());
  }

  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }

    return ESCAPED
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Character.toString((char) Integer.parseInt(found.group(1), 16))));
  }
}
