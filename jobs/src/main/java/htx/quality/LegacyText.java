package htx.quality;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds text that was typed in a font of the time before Unicode, or decoded wrongly. */
public final class LegacyText {
  /** Signs that such fonts use as letters, standing beside a letter. */
  private static final Pattern FONT =
      Pattern.compile(
          "[A-Za-z][¡¢£¤¥¦§¨©ª¬®¯µ¶·¸¹¼½¾]"
              + "|[¡¢£¤¥¦¨©ª¬®¸µ¶¹¼½¾][A-Za-z]"
              + "|[A-Za-z][«»][A-Za-z]"
              + "|§[^\\d\\s]"
              // such signs as letters of a word by themselves stand in foreign names, too
              + "|[ñÑöÖøØûÛïÏëËäÄåÅîÎ].*[ñÑöÖøØûÛïÏëËäÄåÅîÎ]"
              + "|[aAeEoOuUiIyY][ùøûïÙØÛÏ]|[aAeEoO][âÂ]|[eEaA][áàãÁÀÃ]|[aA][êÊ]");

  /** UTF-8 read as an 8-bit charset; the sign of a byte that could not be read. */
  private static final Pattern TWICE_DECODED =
      Pattern.compile(
          "\uFFFD|Ã[\u0080-\u009F\u00A1-\u00AA\u00AC\u00AE-\u00BA\u00BC-\u00BF]|[a-z]Ã[\u00A0\u00AD]|á[º»][\u0080-\u00BF\u2018-\u203A]|Ä[\u0090\u2018]|Æ°"
              // the same on machines set to Vietnamese
              + "|Ă[\u00A1-\u00AA\u00AC\u00AE-\u00BA\u00BC-\u00BF]");

  private static final String SUSPECT = "?ñÑöÖøØûÛïÏëËäÄåÅîÎ\uFFFD";

  /** What marks of VNI stand behind. */
  private static final String VOWELS = "aAeEoOuUiIyY";

  /** A letter that an export could not write, within a word. */
  private static final Pattern LOST = Pattern.compile("\\p{L}\\?+\\p{L}");

  private static final Pattern ADDRESS = Pattern.compile("://|www\\.");

  private LegacyText() {}

  /**
   * What is wrong with the text: V_MOJIBAKE, V_LEGACY_FONT or V_LOST_LETTERS; empty if nothing is.
   */
  public static Optional<ValueFault> flaw(String text) {
    if (isPlain(text)) {
      return Optional.empty();
    }

    if (TWICE_DECODED.matcher(text).find() || isTwiceDecoded(text)) {
      return Optional.of(ValueFault.V_MOJIBAKE);
    }

    if (FONT.matcher(text).find()) {
      return Optional.of(ValueFault.V_LEGACY_FONT);
    }

    return LOST.matcher(text).find() && !ADDRESS.matcher(text).find()
        ? Optional.of(ValueFault.V_LOST_LETTERS)
        : Optional.empty();
  }

  /** All of it makes UTF-8 again, and letters that no 8-bit charset has: no chance does that. */
  private static boolean isTwiceDecoded(String text) {
    return Utf8Twice.decoded(text).filter(once -> once.chars().anyMatch(c -> c > 0xFF)).isPresent();
  }

  /** Holds no character that any of the patterns could begin or end with. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);

      if ((character >= 0x80 && character < 0xC0) || SUSPECT.indexOf(character) >= 0) {
        return false;
      }

      if (character >= 0xC0 && i > 0 && VOWELS.indexOf(text.charAt(i - 1)) >= 0) {
        return false;
      }
    }

    return true;
  }
}
