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
  private static final Pattern WORDING =
      Pattern.compile(
          "[-+*•(]? ?(?<what>tổng cộng|tổng số|tổng|cộng|total|grand total|trong đó|mang sang"
              + "|chuyển sang|lũy kế)(?![\\p{L}\\p{N}])(?<rest>.*)");
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
    /** Some of the lines of the total above. */
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

    if (what.equals("tổng") && !isBare(words) && !number && !GROUP.matcher(words).matches()) {
      // "Tổng hợp" and other names begin so, "Tổng II" does not
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
    if (what.equals("trong đó")) {
      return Extent.SHARE;
    }

    boolean whole = what.startsWith("tổng") || what.endsWith("total");
    return whole && !words.contains("trang") && !GROUP.matcher(words).matches()
        ? Extent.SHEET
        : Extent.PART;
  }

  /** Spares most cells the look at their letters. */
  private static boolean mayBe(String text) {
    String start = text.stripLeading();
    return !start.isEmpty() && "tTcCgGmMlL-+*•(\u00A0".indexOf(start.charAt(0)) >= 0;
  }
}
