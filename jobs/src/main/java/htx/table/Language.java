package htx.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A language that people read, with the marks that it writes numbers and days with. */
public enum Language {
  VI('.', ',', "dd/MM/uuuu"),
  EN(',', '.', "uuuu-MM-dd");

  private final char thousands;
  private final char decimal;
  private final DateTimeFormatter days;

  Language(char thousands, char decimal, String days) {
    this.thousands = thousands;
    this.decimal = decimal;
    this.days = DateTimeFormatter.ofPattern(days, Locale.ROOT);
  }

  /** The one of the two texts that is in this language. */
  public String say(String vi, String en) {
    return this == VI ? vi : en;
  }

  /** How many there are. */
  public String count(long number) {
    return number(BigDecimal.valueOf(number));
  }

  /** A number with as many decimals as it has. */
  public String number(BigDecimal number) {
    DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
    marks.setGroupingSeparator(thousands);
    marks.setDecimalSeparator(decimal);
    int decimals = Math.max(0, number.scale());
    String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));

    return new DecimalFormat(pattern, marks).format(number);
  }

  /** A length of time in seconds and tenths. */
  public String seconds(long millis) {
    return number(BigDecimal.valueOf(millis, 3).setScale(1, RoundingMode.HALF_UP));
  }

  /** A day: 31/12/2021, or 2021-12-31. */
  public String day(LocalDate day) {
    return day.format(days);
  }

  /**
   * What a message names: words, numbers and days as this language writes them, texts as they are.
   */
  public String shown(Object named) {
    if (named instanceof Words words) {
      return words.in(this);
    }

    if (named instanceof LocalDate day) {
      return day(day);
    }

    if (named instanceof BigDecimal number) {
      return number(number);
    }

    return named instanceof Long || named instanceof Integer
        ? count(((Number) named).longValue())
        : String.valueOf(named);
  }
}
