package htx.quality;

import htx.table.Words;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a text that is no proper Unicode would plainly be; only messages say it. */
public final class LikelyLetters {
  private static final List<Letters> OLD = List.of(Letters.UTF_8_TWICE, Letters.TCVN3, Letters.VNI);
  private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

  /** A syllable without its tone. */
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh?|nh|[kpt]h|gh?|gi|qu|tr|ch?|[bdđhklmnprstvx])?"
              + "(?:iêu|yêu|oa[ioy]|oeo|uây|uôi|ươ[iu]|uy[aêu]|a[iouy]|â[uy]|eo|êu|i[aêu]|yê"
              + "|o[aăei]|oo|ôi|ơi|u[aâêiôơy]|ư[aiơu]|[aăâeêioôơuưy])"
              + "(?:n[gh]?|ch?|[mpt])?");

  private LikelyLetters() {}

  /** The text as the one kind of letters has it that makes Vietnamese of it; else empty. */
  public static Optional<String> meant(String text) {
    return of(text).flatMap(letters -> letters.decoded(text));
  }

  /** Words that go on a sentence about the text; none where nothing is plain. */
  public static Words told(String text) {
    return of(text).map(letters -> told(Cell.text(text), letters)).orElseGet(() -> Words.same(""));
  }

  private static Words told(Cell found, Letters letters) {
    String meant = Cell.text(letters.decoded(found.text()).orElseThrow()).quoted();
    return new Words(
        "; đọc theo " + letters.words().vi() + " thì " + found.quoted() + " là " + meant,
        "; read as " + letters.words().en() + ", " + found.quoted() + " is " + meant);
  }

  private static Optional<Letters> of(String text) {
    List<Letters> likely =
        OLD.stream().filter(letters -> isPlain(text, letters.decoded(text))).toList();

    return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
  }

  private static boolean isPlain(String text, Optional<String> decoded) {
    return decoded
        .filter(meant -> !meant.equals(text) && LegacyText.flaw(meant).isEmpty())
        .filter(
            meant ->
                Pattern.compile("\\P{L}+").splitAsStream(meant).allMatch(LikelyLetters::isWord))
        .isPresent();
  }

  /** A syllable with at most one tone, or letters without any mark, such as HTX. */
  private static boolean isWord(String word) {
    String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String bare = TONE.matcher(parts).replaceAll("");

    return word.chars().allMatch(letter -> letter < 0x80)
        || (parts.length() - bare.length() <= 1
            && SYLLABLE.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).matches());
  }
}
