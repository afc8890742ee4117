package htx.table;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same words to people in Vietnamese and English. */
public record Words(String vi, String en) implements Serializable {

  /** Words that are the same in both languages, such as a name. */
  public static Words same(String both) {
    return new Words(both, both);
  }

  /** Several one after the other. */
  public static Words joined(List<Words> several, String between) {
    return new Words(joined(several, between, Words::vi), joined(several, between, Words::en));
  }

  public String in(Language language) {
    return language.say(vi, en);
  }

  /**
   * The words with their places, marked {@code %s}, filled in order.
   *
   * @param named what is written as each language does, see {@link Language#shown}
   */
  public Words filled(Object... named) {
    return new Words(filled(vi, Language.VI, named), filled(en, Language.EN, named));
  }

  private static String filled(String sentence, Language language, Object... named) {
    Object[] shown = Arrays.stream(named).map(language::shown).toArray();
    return String.format(Locale.ROOT, sentence, shown);
  }

  private static String joined(
      List<Words> several, String between, Function<Words, String> language) {
    return several.stream().map(language).collect(Collectors.joining(between));
  }
}
