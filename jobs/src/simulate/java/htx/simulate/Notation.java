package htx.simulate;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days in the Vietnamese way: 1.234,5 and 05/03/2016. */
final class Notation {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private Notation() {}

  static String number(BigDecimal value) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    return new DecimalFormat("#,##0.######", symbols).format(value);
  }

  static String number(long value) {
    return number(BigDecimal.valueOf(value));
  }

  static String day(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /** Dong as million dong, exactly. */
  static BigDecimal millions(long dong) {
    return BigDecimal.valueOf(dong).movePointLeft(6).stripTrailingZeros();
  }
}
