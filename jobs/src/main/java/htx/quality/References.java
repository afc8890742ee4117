package htx.quality;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists of words and the code that each stands for. */
public final class References implements Serializable {
  public static final References NONE = new References(Map.of(), Map.of());

  private final Map<String, Map<String, String>> lists;
  private final Map<String, Map<String, String>> names;

  private References(
      Map<String, Map<String, String>> lists, Map<String, Map<String, String>> names) {
    this.lists = new HashMap<>(lists);
    this.names = new HashMap<>(names);
  }

  /** These lists and one more, of words and their codes. Words are compared canonically. */
  public References with(String list, Map<String, String> codes) {
    TreeMap<String, String> keys = new TreeMap<>();
    codes.forEach((word, code) -> keys.put(Canonical.key(word), code));
    TreeMap<String, String> shown = new TreeMap<>();
    new TreeMap<>(codes)
        .forEach(
            (word, code) -> {
              shown.putIfAbsent(code, code);

              if (!word.equals(code)) {
                shown.put(code, code + " (" + word + ")");
              }
            });
    References more = new References(lists, names);
    more.lists.put(list, keys);
    more.names.put(list, shown);
    return more;
  }

  /**
   * The code that a word stands for.
   *
   * @throws IllegalArgumentException where there is no such list
   */
  public Optional<String> code(String list, String word) {
    return Optional.ofNullable(words(list).get(Canonical.key(word)));
  }

  /** The codes of a list, each once, in order. */
  public List<String> codes(String list) {
    return new ArrayList<>(new TreeSet<>(words(list).values()));
  }

  /** The codes of a list in order, each with a name that it has: {@code NN (Nông nghiệp)}. */
  public List<String> shown(String list) {
    return words(list).isEmpty() ? List.of() : List.copyOf(names.get(list).values());
  }

  private Map<String, String> words(String list) {
    Map<String, String> words = lists.get(list);

    if (words == null) {
      throw new IllegalArgumentException(
          "There is no list of words named " + list + "; there are " + lists.keySet());
    }

    return words;
  }
}
