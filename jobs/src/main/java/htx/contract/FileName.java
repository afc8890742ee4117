package htx.contract;

import htx.table.Words;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of a source's files look like.
 *
 * @param pattern a regular expression; its named groups are the parts of a name
 */
public record FileName(String pattern) implements Serializable {
  private static final Pattern PART = Pattern.compile("\\(\\?<([a-z]+)>");

  private static final Map<String, Words> PARTS =
      Map.of(
          Sender.DISTRICT.part(),
          new Words("mã huyện", "district"),
          Sender.FUND.part(),
          new Words("mã quỹ", "fund"),
          "period",
          new Words("kỳ", "period"),
          "year",
          new Words("năm", "year"),
          "day",
          new Words("năm-tháng-ngày", "day"));

  /** Whether a file's name is one of these. */
  public boolean matches(String file) {
    return matcher(file).matches();
  }

  /** The named parts of a file's name; none where the name is not one of these. */
  public Map<String, String> parts(String file) {
    Map<String, String> parts = new HashMap<>();
    Matcher match = matcher(file);

    if (match.matches()) {
      names().forEach(name -> parts.put(name, match.group(name)));
    }

    return parts;
  }

  /** What the names look like, for people: {@code htx_<district>_<period>.xlsx}. */
  public Words shown() {
    return new Words(shown(Words::vi), shown(Words::en));
  }

  private String shown(Function<Words, String> language) {
    StringBuilder shown = new StringBuilder();
    int depth = 0;

    for (int i = 0; i < pattern.length(); i++) {
      char character = pattern.charAt(i);

      if (character == '(') {
        Matcher part = PART.matcher(pattern).region(i, pattern.length());

        if (depth++ == 0 && part.lookingAt()) {
          Words name = PARTS.getOrDefault(part.group(1), Words.same(part.group(1)));
          shown.append('<').append(language.apply(name)).append('>');
        }
      } else if (character == ')') {
        depth--;
      } else if (depth == 0 && character != '\\' && character != '?') {
        shown.append(character);
      }
    }

    return shown.toString();
  }

  /** Whether some file could be called by both; where not, none is. */
  public boolean mayBeAlso(FileName other) {
    return start().startsWith(other.start()) || other.start().startsWith(start());
  }

  /** What every name starts with. */
  private String start() {
    return pattern.split("[^A-Za-z0-9_-]", 2)[0];
  }

  /** The parts that every name has. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    Matcher part = PART.matcher(pattern);

    while (part.find()) {
      names.add(part.group(1));
    }

    return names;
  }

  private Matcher matcher(String file) {
    return Pattern.compile(pattern).matcher(Normalizer.normalize(file, Normalizer.Form.NFC));
  }
}
