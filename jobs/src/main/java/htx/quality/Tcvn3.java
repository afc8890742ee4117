package htx.quality;

import java.util.Optional;

/**
 * The letters of TCVN 5712:1993, set VN3. It has capitals only of the letters without tone; the
 * others are the small ones in a font of capitals (.VnTimeH), which a text does not tell. They
 * become capitals where the rest of their word can only be capitals, {@code TH¸I}; in {@code Th¸i}
 * of such a font they stay small.
 */
final class Tcvn3 {
  private static final int FIRST = 0xA0;

  /** The letters from A0 to FF, sixteen a row; a point where the set has none. */
  private static final String TABLE =
      ".ĂÂÊÔƠƯĐăâêôơưđ."
          + ".....àảãáạ.ằẳẵắ."
          + "......ặầẩẫấậè.ẻẽ"
          + "éẹềểễếệìỉ...ĩíịò"
          + ".ỏõóọồổỗốộờởỡớợù"
          + ".ủũúụừửữứựỳỷỹýỵ.";

  private Tcvn3() {}

  static Optional<String> decoded(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int word = 0;

    for (int i = 0; i < text.length(); i++) {
      char letter = letter(text.charAt(i));

      if (letter == '.' && text.charAt(i) != '.') {
        return Optional.empty();
      }
      decoded.append(letter);

      if (!Character.isLetter(letter)) {
        raise(decoded, word);
        word = i + 1;
      }
    }
    raise(decoded, word);

    return Optional.of(decoded.toString());
  }

  /** The letter that a sign stands for; a point where it stands for none. */
  private static char letter(char sign) {
    boolean inTable = sign >= FIRST && sign < FIRST + TABLE.length();
    char letter = inTable ? TABLE.charAt(sign - FIRST) : '.';

    return letter != '.' || Letters.isLetter(sign) ? letter : sign;
  }

  private static void raise(StringBuilder text, int word) {
    boolean capitals = false;

    for (int i = word; i < text.length(); i++) {
      char letter = text.charAt(i);

      if (letter >= 'a' && letter <= 'z') {
        return;
      }
      capitals |= i > word && Character.isUpperCase(letter);
    }

    for (int i = word; capitals && i < text.length(); i++) {
      text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
    }
  }
}
