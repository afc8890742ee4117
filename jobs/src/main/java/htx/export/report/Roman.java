package htx.export.report;

/** Roman numerals for headings. */
public final class Roman {
  private static final String[] TENS = {"", "X", "XX", "XXX"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private Roman() {}

  /** The numeral of 1 to 39. */
  public static String numeral(int number) {
    return TENS[number / 10] + ONES[number % 10];
  }
}
