package htx.quality;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the digits of a number in one declared notation. */
public final class Numeral {
  /** {@code 1.234.567,8}; spaces may part thousands too. */
  private static final String DIGITS =
      "(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)(?:,\\d+)?";

  private static final Pattern VIETNAMESE =
      Pattern.compile("(\\+|[-−–] ?)?(" + DIGITS + ")|(" + DIGITS + ")[-−]");

  private static final Pattern ISO = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern STORED =
      Pattern.compile("-?\\d{1,400}(\\.\\d+)?([eE][-+]?\\d{1,4})?");
  private static final Pattern BRACKETED = Pattern.compile("\\((.+)\\)");

  private Numeral() {}

  /**
   * A number as Vietnamese write it; brackets or a minus behind it make it negative, too. Empty
   * where it is none.
   */
  public static Optional<BigDecimal> vietnamese(String text) {
    String written = Canonical.text(text);
    var bracketed = BRACKETED.matcher(written);

    if (bracketed.matches()) {
      return vietnamese(bracketed.group(1)).filter(n -> n.signum() > 0).map(BigDecimal::negate);
    }

    Matcher number = VIETNAMESE.matcher(written);

    if (!number.matches()) {
      return Optional.empty();
    }

    boolean signedBehind = number.group(3) != null;
    String digits = signedBehind ? number.group(3) : number.group(2);
    BigDecimal size = new BigDecimal(digits.replace(".", "").replace(" ", "").replace(',', '.'));
    boolean negative = signedBehind || (number.group(1) != null && !number.group(1).equals("+"));

    return Optional.of(negative ? size.negate() : size);
  }

  /** A number with a decimal point and no grouping. Empty where it is none. */
  public static Optional<BigDecimal> iso(String text) {
    return ISO.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** A number as a workbook stores it, {@code 1.5E-3} too. Empty where it is none. */
  public static Optional<BigDecimal> stored(String text) {
    return STORED.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** A cell's number: number cells as stored, text in Vietnamese notation. */
  public static Optional<BigDecimal> of(Cell cell) {
    if (cell.is(Cell.Type.NUMBER)) {
      return stored(cell.text());
    }

    return cell.is(Cell.Type.TEXT) ? vietnamese(cell.text()) : Optional.empty();
  }
}
