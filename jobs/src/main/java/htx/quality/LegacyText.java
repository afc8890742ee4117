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
              + "|[ñÑöÖøØûÛïÏëËäÄåÅîÎ]");

  /** UTF-8 read as an 8-bit charset; the sign of a byte that could not be read. */
  private static final Pattern TWICE_DECODED =
      Pattern.compile(
          "\uFFFD|Ã[\u0080-\u00BF]|á[º»][\u0080-\u00BF\u2018-\u203A]|Ä[\u0090\u2018]|Æ°");

  private static final String SUSPECT = "ñÑöÖøØûÛïÏëËäÄåÅîÎ\uFFFD";

  private LegacyText() {}

  /** What is wrong with the text: V_MOJIBAKE or V_LEGACY_FONT; empty if nothing is. */
  public static Optional<ValueFault> flaw(String text) {
    if (isPlain(text)) {
      return Optional.empty();
    }

    if (TWICE_DECODED.matcher(text).find()) {
      return Optional.of(ValueFault.V_MOJIBAKE);
    }

    return FONT.matcher(text).find() ? Optional.of(ValueFault.V_LEGACY_FONT) : Optional.empty();
  }

  /** Holds no character that any of the patterns could begin or end with. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);

      if ((character >= 0x80 && character < 0xC0) || SUSPECT.indexOf(character) >= 0) {
        return false;
      }
    }

    return true;
  }
}
