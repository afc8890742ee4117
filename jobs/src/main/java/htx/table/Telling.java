package htx.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a code is told to people; places that messages fill are marked {@code %s}.
 *
 * @param sentences what is wrong and what is expected; a second one where the code is told
 *     otherwise in another case
 * @param advice what the reader is to do
 * @param saying where the advice stands
 */
public record Telling(List<Words> sentences, Words advice, Saying saying) {

  /** Where people read the advice. */
  public enum Saying {
    IN_THE_LIST,
    /** In the list of codes and at the end of every message. */
    IN_EVERY_MESSAGE
  }

  public Telling {
    sentences = List.copyOf(sentences);
  }

  public static Telling of(String vi, String en) {
    return new Telling(List.of(new Words(vi, en)), Words.same(""), Saying.IN_THE_LIST);
  }

  /** The sentence of another case of the same code. */
  public Telling or(String vi, String en) {
    return new Telling(
        Stream.concat(sentences.stream(), Stream.of(new Words(vi, en))).toList(), advice, saying);
  }

  /** What the list of codes advises. */
  public Telling advising(String vi, String en) {
    return new Telling(sentences, new Words(vi, en), Saying.IN_THE_LIST);
  }

  /** What every message ends with. */
  public Telling ending(String vi, String en) {
    return new Telling(sentences, new Words(vi, en), Saying.IN_EVERY_MESSAGE);
  }

  /** What a message says in the case of one of the sentences. */
  Words told(int sentence) {
    return saying == Saying.IN_EVERY_MESSAGE
        ? Words.joined(List.of(sentences.get(sentence), advice), " ")
        : sentences.get(sentence);
  }
}
