package htx.quality;

/**
 * Characters that show nothing, where a letter or digit may have stood before something was lost:
 * controls and halves of a pair.
 */
public final class Controls {
  private Controls() {}

  /** Whether the text holds one. Line breaks and tabs are spaces, not controls. */
  public static boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);

      if (isHalf(text, i) || (Character.isISOControl(character) && !isSpace(character))) {
        return true;
      }
    }

    return false;
  }

  /** Whether the text is not one plain value: controls in it, or line breaks and tabs inside. */
  static boolean spoil(String text) {
    String inner = text.strip();

    return in(text) || inner.chars().anyMatch(c -> Character.isISOControl(c));
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || character == '\u0085';
  }

  private static boolean isHalf(String text, int at) {
    char character = text.charAt(at);

    if (Character.isHighSurrogate(character)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }

    return Character.isLowSurrogate(character)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
