package htx.quality;

import java.text.Normalizer;
import java.util.Locale;

/** The one writing of a Vietnamese text, for showing and for comparing. */
public final class Canonical {
  /** Of each pair of vowels, the second one with each tone, and the first one with the same. */
  private static final String TONED_A = "àáảãạ";

  private static final String TONED_E = "èéẻẽẹ";
  private static final String TONED_Y = "ỳýỷỹỵ";
  private static final String TONED_O = "òóỏõọ";
  private static final String TONED_U = "ùúủũụ";

  private Canonical() {}

  /**
   * The text composed (NFC), with Đ for its look-alikes, every run of Unicode spaces one space, and
   * without invisible characters. Letters and case are kept.
   */
  public static String text(String written) {
    if (isSimple(written)) {
      return written;
    }

    String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
    StringBuilder text = new StringBuilder(composed.length());
    boolean space = false;

    for (int i = 0; i < composed.length(); ) {
      int character = composed.codePointAt(i);
      i += Character.charCount(character);

      if (isSpace(character)) {
        space = true;
      } else if (!isInvisible(character)) {
        if (space && !text.isEmpty()) {
          text.append(' ');
        }
        space = false;
        text.appendCodePoint(stroked(character));
      }
    }

    return text.toString();
  }

  /** The text as names are compared by: canonical, tone marks in the older style, lower case. */
  public static String key(String written) {
    String lower = text(written).toLowerCase(Locale.ROOT);
    StringBuilder key = null;

    for (int i = 1; i < lower.length(); i++) {
      char first = lower.charAt(i - 1);

      if (first == 'o' || first == 'u') {
        char second = lower.charAt(i);
        char toned = toned(first, second);

        if (toned != first) {
          key = key == null ? new StringBuilder(lower) : key;
          key.setCharAt(i - 1, toned);
          key.setCharAt(i, plain(second));
        }
      }
    }

    return key == null ? lower : key.toString();
  }

  /** The first vowel with the tone that the second one carries; itself where there is none. */
  private static char toned(char first, char second) {
    if (second < 0x80) {
      return first;
    }

    int tone =
        first == 'o'
            ? Math.max(TONED_A.indexOf(second), TONED_E.indexOf(second))
            : TONED_Y.indexOf(second);

    if (tone < 0) {
      return first;
    }

    return (first == 'o' ? TONED_O : TONED_U).charAt(tone);
  }

  private static char plain(char toned) {
    if (TONED_A.indexOf(toned) >= 0) {
      return 'a';
    }

    return TONED_E.indexOf(toned) >= 0 ? 'e' : 'y';
  }

  /** Plain letters, digits and signs, with single spaces inside at most. */
  private static boolean isSimple(String written) {
    char before = ' ';

    for (int i = 0; i < written.length(); i++) {
      char character = written.charAt(i);

      if (character < ' ' || character >= 0x7F || (character == ' ' && before == ' ')) {
        return false;
      }
      before = character;
    }

    return before != ' ' || written.isEmpty();
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** Zero-width characters, the soft hyphen, other controls, and halves of a pair. */
  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.FORMAT || type == Character.CONTROL || type == Character.SURROGATE;
  }

  private static int stroked(int character) {
    return switch (character) {
      case 'Ð', 'Ɖ' -> 'Đ';
      case 'ð', 'ɖ' -> 'đ';
      default -> character;
    };
  }
}
