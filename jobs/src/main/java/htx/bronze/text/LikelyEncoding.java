package htx.bronze.text;

import htx.table.Words;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Which encoding a text plainly is in that is not in the one expected; only messages say it. */
final class LikelyEncoding {
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String VOWELS = "aăâeêioôơuưy";
  private static final String LETTERS = VOWELS + "đàáãèéìíòóõùúý";
  private static final String SIGNS = "–—‘’“”…°²";

  /** Fewer letters might be the rest of something else. */
  private static final int ENOUGH = 3;

  private LikelyEncoding() {}

  /** Words that end the sentence of a refusal; none where nothing is plain. */
  static Words of(byte[] wrong) {
    if (isPlain(wrong, "windows-1258") && hasTones(wrong)) {
      return like("windows-1258");
    }

    return isPlain(wrong, "windows-1252") ? like("windows-1252") : Words.same("");
  }

  static Words like(String encoding) {
    return new Words("; có vẻ là " + encoding, "; it looks like " + encoding);
  }

  /** Nothing but Vietnamese letters and the signs of offices, and tones only behind vowels. */
  private static boolean isPlain(byte[] bytes, String encoding) {
    String text = text(bytes, encoding);
    int letters = 0;

    for (int i = 0; i < text.length(); i++) {
      char letter = Character.toLowerCase(text.charAt(i));

      if (letter < '\u0080' || SIGNS.indexOf(letter) >= 0) {
        continue;
      }

      if (LETTERS.indexOf(letter) < 0 && !isToneAt(text, i)) {
        return false;
      }
      letters++;
    }

    return letters >= ENOUGH;
  }

  private static boolean isToneAt(String text, int at) {
    return TONES.indexOf(text.charAt(at)) >= 0
        && at > 0
        && VOWELS.indexOf(Character.toLowerCase(text.charAt(at - 1))) >= 0;
  }

  private static boolean hasTones(byte[] bytes) {
    return text(bytes, "windows-1258").chars().anyMatch(c -> TONES.indexOf(c) >= 0);
  }

  /** The bytes read in an encoding; no letter where they are none in it. */
  private static String text(byte[] bytes, String encoding) {
    try {
      return Charset.forName(encoding).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }
}
