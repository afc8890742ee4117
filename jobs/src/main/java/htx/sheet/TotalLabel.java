package htx.sheet;

import htx.quality.Canonical;
import htx.quality.Numeral;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that make a line a total, taken apart: {@code Tổng số vốn điều lệ: 93.000 triệu đồng}.
 *
 * @param column where they stand
 * @param extent which lines the total is of
 * @param words what is added up, or which group: {@code vốn điều lệ}, {@code i}; empty without
 * @param number the number behind the words, as written; empty without
 * @param unit what the number counts; empty without
 */
record TotalLabel(int column, Extent extent, String words, String number, String unit) {
  private static final String OF_SHEET = "tổng cộng|tổng số|tổng|total|grand total";
  private static final String OF_PLACE = "t(?:òan|oàn) (?:huyện|tỉnh|thành phố|thị xã|qũy)";
  private static final String OF_PART =
      "cộng|t[./]? ?cộng|t[./]?c|∑|σ|mang sang|chuyển sang|lũy kế";
  private static final String NO_SUM =
      "trong đó|bình quân|t[ỷỉ] lệ|cơ cấu|so với|tăng ?[,/] ?giảm|cùng kỳ|năm (?:19|20)\\d{2}";
  private static final Pattern WORDING =
      Pattern.compile(
          "[-+*•(]? ?(?<what>"
              + String.join("|", OF_SHEET, OF_PLACE, OF_PART, NO_SUM)
              + ")(?![\\p{L}\\p{N}])(?<rest>.*)");
  private static final Pattern SHARED = Pattern.compile(NO_SUM);
  private static final Pattern STATED =
      Pattern.compile(
          "(?<words>[^:\\d]*?) ?[:(]? ?(?<number>-?[\\d.]+(?:,\\d+)?)"
              + "(?: ?(?<unit>[^\\d)][^)]*?))?\\)?\\.?");
  private static final Pattern GROUP =
      Pattern.compile("(?:(?:nhóm|mục|phần) )?([ivx]+|[a-hđ])(?: ?[-.:)(].*)?");

  /** Which lines a total is of. */
  enum Extent {
    /** All of the sheet. */
    SHEET,
    /** A group, or what stands since the last total. */
    PART,
    /** Some of the lines of the total above, or what is no sum: an average, another year. */
    SHARE
  }

  /** The words of a cell; empty where it does not start with words of a total. */
  static Optional<TotalLabel> of(RawCell cell) {
    if (!mayBe(cell.text())) {
      return Optional.empty();
    }

    Matcher wording = WORDING.matcher(Canonical.key(cell.text()));

    if (!wording.matches()) {
      return Optional.empty();
    }

    String what = wording.group("what");
    String rest = wording.group("rest").strip();
    Matcher stated = STATED.matcher(rest);
    // of "Cộng trang 2" the number is the page's
    boolean number = stated.matches() && !stated.group("words").endsWith("trang");
    String words = (number ? stated.group("words") : rest).replaceFirst("[ :.]+$", "");

    boolean named = !isBare(words) && !number && !GROUP.matcher(words).matches();

    if (named && what.equals("tổng") && !words.matches(OF_PLACE)) {
      // "Tổng hợp" and other names begin so, "Tổng II" does not
      return Optional.empty();
    }

    if (what.matches(OF_PLACE) && !isBare(words)) {
      // a sentence about the place, which has more than the sheet
      return Optional.empty();
    }

    return Optional.of(
        new TotalLabel(
            cell.column(),
            extent(what, words),
            words.replaceFirst("^: ?", ""),
            number ? stated.group("number") : "",
            number && stated.group("unit") != null ? stated.group("unit").strip() : ""));
  }

  /** The label of the group it is of; empty where it names none. */
  Optional<String> group() {
    Matcher named = GROUP.matcher(words);

    return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
  }

  /** Whether nothing but the word for a total stands there, or a group's label. */
  boolean isPlain() {
    return isBare(words) || group().isPresent();
  }

  /** The number behind the words. */
  Optional<BigDecimal> stated() {
    return number.isEmpty() ? Optional.empty() : Numeral.vietnamese(number);
  }

  private static boolean isBare(String words) {
    return words.isEmpty() || words.startsWith(":") || words.startsWith("(");
  }

  private static Extent extent(String what, String words) {
    if (SHARED.matcher(what).matches()) {
      return Extent.SHARE;
    }

    boolean whole = what.matches(OF_SHEET) || what.matches(OF_PLACE);
    return whole && !words.contains("trang") && !GROUP.matcher(words).matches()
        ? Extent.SHEET
        : Extent.PART;
  }

  /** Spares most cells the look at their letters. */
  private static boolean mayBe(String text) {
    String start = text.stripLeading();
    return !start.isEmpty() && "tTcCgGmMlLbBsSnN-+*•(∑Σσ\u00A0".indexOf(start.charAt(0)) >= 0;
  }
}
