package htx.quality;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The letters of VNI for Windows: a vowel and a mark behind it, or one sign by itself. The vowel
 * says whether the letter is a capital.
 */
final class Vni {
  private static final String TONES = "ùøûõï";
  private static final String ROOFED = "âáàåãä";
  private static final Map<String, Character> TABLE = new HashMap<>();

  static {
    marked("a", TONES + ROOFED + "êéèúüë", "áàảãạâấầẩẫậăắằẳẵặ");
    marked("e", TONES + ROOFED, "éèẻẽẹêếềểễệ");
    marked("o", TONES + ROOFED, "óòỏõọôốồổỗộ");
    marked("ô", TONES, "ớờởỡợ");
    marked("u", TONES, "úùủũụ");
    marked("ö", TONES, "ứừửữự");
    marked("y", "ùøûõ", "ýỳỷỹ");
    marked("", "ôöíìæóòîñ", "ơưíìỉĩịỵđ");
  }

  private Vni() {}

  static Optional<String> decoded(String text) {
    StringBuilder decoded = new StringBuilder(text.length());

    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      String pair = text.substring(i, Math.min(i + 2, text.length()));
      Character letter = TABLE.get(lower(pair));

      if (letter != null && pair.length() == 2) {
        i++;
      } else {
        letter = TABLE.get(lower(String.valueOf(sign)));
      }

      if (letter == null && Letters.isLetter(sign)) {
        return Optional.empty();
      }

      if (letter == null) {
        decoded.append(sign);
      } else {
        decoded.append(Character.isUpperCase(sign) ? Character.toUpperCase(letter) : letter);
      }
    }

    return Optional.of(decoded.toString());
  }

  private static String lower(String signs) {
    return signs.toLowerCase(Locale.ROOT);
  }

  private static void marked(String vowel, String marks, String letters) {
    for (int i = 0; i < marks.length(); i++) {
      TABLE.put(vowel + marks.charAt(i), letters.charAt(i));
    }
  }
}
