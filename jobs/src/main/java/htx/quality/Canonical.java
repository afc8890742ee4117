package htx.quality;

import java.text.Normalizer;
import java.util.Locale;

/** The one writing of a Vietnamese text, for showing and for comparing. */
public final class Canonical {
  private static final String NEW_STYLE = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ";
  private static final String OLD_STYLE = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy";
  private static final String[] TONES_NEW = NEW_STYLE.split(" ");
  private static final String[] TONES_OLD = OLD_STYLE.split(" ");

  private Canonical() {}

  /**
   * The text composed (NFC), with Đ for its look-alikes, every run of Unicode spaces one space, and
   * without invisible characters. Letters and case are kept.
   */
  public static String text(String written) {
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
    String key = text(written).toLowerCase(Locale.ROOT);

    for (int i = 0; i < TONES_NEW.length; i++) {
      key = key.replace(TONES_NEW[i], TONES_OLD[i]);
    }

    return key;
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
