package htx.quality;

import htx.table.Coded;
import java.util.LinkedHashMap;
import java.util.Map;

/** Readers of words that stand for codes. */
public final class Words implements Reader {
  private final LinkedHashMap<String, String> codes = new LinkedHashMap<>();
  private final LinkedHashMap<String, String> shown = new LinkedHashMap<>();

  private Words(Map<String, String> codes, Map<String, String> shown) {
    this.codes.putAll(codes);
    this.shown.putAll(shown);
  }

  /** Words that stand for a declared code; the first is the one that messages offer. */
  public static Words meaning(Coded code, String... words) {
    return meaning(code.code(), words);
  }

  /**
   * These words and those of one more declared code.
   *
   * @throws IllegalArgumentException where a word stands for a code already
   */
  public Words or(Coded code, String... words) {
    return or(code.code(), words);
  }

  /** Words that stand for a code; the first is the one that messages offer. */
  private static Words meaning(String code, String... words) {
    return new Words(Map.of(), Map.of()).or(code, words);
  }

  /**
   * These words and those of one more code.
   *
   * @throws IllegalArgumentException where a word stands for a code already
   */
  private Words or(String code, String... words) {
    Words more = new Words(codes, shown);
    more.shown.put(code, words[0]);

    for (String word : words) {
      if (more.codes.put(Canonical.key(word), code) != null) {
        throw new IllegalArgumentException("The word \"" + word + "\" is declared twice");
      }
    }

    return more;
  }

  /** The words of a reference list, such as the sectors' names. */
  public static Reader listed(String list) {
    return (cell, conditions) ->
        conditions
            .references()
            .code(list, cell.text())
            .map(Reading::of)
            .orElseGet(() -> unknown(cell, String.join(", ", conditions.references().shown(list))));
  }

  /** Yes or no, as a Boolean. */
  public static Reader yesNo() {
    Words words = meaning("true", "có", "x", "đạt", "1").or("false", "không", "chưa", "0");
    return (cell, conditions) -> {
      Reading word = words.read(cell, conditions);
      return word.value().isPresent()
          ? Reading.of(Boolean.valueOf((String) word.value().get()))
          : word;
    };
  }

  @Override
  public Reading read(Cell cell, Conditions conditions) {
    String code = codes.get(Canonical.key(cell.text()));
    return code == null ? unknown(cell, String.join(", ", shown.values())) : Reading.of(code);
  }

  private static Reading unknown(Cell cell, String known) {
    return Reading.broken(ValueFault.V_CODE.of(cell.quoted(), known));
  }
}
