package htx.quality;

import htx.table.Words;
import java.util.Optional;

/**
 * What the letters of a source's texts are kept as. Only Unicode says of itself what it means: the
 * others are read where a contract declares them, and never guessed.
 */
public enum Letters {
  UNICODE(Words.same("Unicode")) {
    @Override
    public Optional<String> decoded(String text) {
      return Optional.of(text);
    }
  },
  /** One sign a letter, shown right by fonts such as .VnTime; see {@link Tcvn3}. */
  TCVN3(Words.same("TCVN3 (ABC)")) {
    @Override
    public Optional<String> decoded(String text) {
      return Tcvn3.decoded(text);
    }
  },
  /** A letter and a mark behind it, shown right by fonts such as VNI-Times. */
  VNI(Words.same("VNI")) {
    @Override
    public Optional<String> decoded(String text) {
      return Vni.decoded(text);
    }
  },
  /** UTF-8 that a program took for an 8-bit charset. */
  UTF_8_TWICE(new Words("chữ giải mã sai", "wrongly decoded text")) {
    @Override
    public Optional<String> decoded(String text) {
      return Utf8Twice.decoded(text);
    }
  };

  private final Words words;

  Letters(Words words) {
    this.words = words;
  }

  /** The text in Unicode, composed; empty where it holds a letter that these letters lack. */
  public abstract Optional<String> decoded(String text);

  /** How people call them. */
  public Words words() {
    return words;
  }

  /** Whether a table must say what this is: a letter beyond ASCII, or a mark upon one. */
  static boolean isLetter(char character) {
    return character >= 0x80
        && (Character.isLetter(character)
            || Character.getType(character) == Character.NON_SPACING_MARK
            || Character.isSurrogate(character)
            || character == '\uFFFD');
  }
}
