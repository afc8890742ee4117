package htx.quality;

import htx.table.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readers of days written day first or year first, and of date cells. */
public final class Dates {
  private static final String MIDNIGHT = "(?:[ T]0{1,2}:00(?::00(?:\\.0+)?)?)?";
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})" + MIDNIGHT);
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([/.-])(\\d{1,2})\\2(\\d{1,2})" + MIDNIGHT);
  private static final Pattern IN_WORDS =
      Pattern.compile("(?:ngày )?(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})");
  private static final Pattern TWO_DIGIT_YEAR =
      Pattern.compile("\\d{1,2}([/.-])\\d{1,2}\\1\\d{2}( .*)?");
  private static final Pattern WITH_TIME = Pattern.compile("\\d.*[ T]\\d{1,2}:\\d{2}.*");
  private static final Pattern STORED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T00:00(:00)?)?");
  private static final Pattern MONTH_ONLY = Pattern.compile("\\d{4}-\\d{2}");
  private static final LocalDate FIRST = LocalDate.of(1945, 9, 2);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
  private static final BigDecimal LAST_SERIAL = new BigDecimal(2958465);
  private static final int MONTHS = 12;

  private static final Words TWO_DIGITS =
      new Words("năm chỉ có hai chữ số", "the year has two digits only");
  private static final Words MONTH_FIRST =
      new Words("có lẽ tháng đứng trước ngày", "the month perhaps stands before the day");
  private static final Words TIME_OF_DAY = new Words("có giờ trong ngày", "it holds a time of day");
  private static final Words NO_DAY =
      new Words("ô chỉ hiện tháng hoặc năm", "the cell shows a month or a year only");
  private static final Words BARE_NUMBER =
      new Words("ô là một số, không phải ngày", "the cell is a number and no day");

  private Dates() {}

  /**
   * A day as dd/MM/yyyy, d.M.yyyy, d-M-yyyy or yyyy-MM-dd, in words, or a date cell; from 1945 to
   * 2100.
   */
  public static Reader day() {
    return (cell, conditions) -> {
      if (cell.is(Cell.Type.NUMBER)) {
        return number(cell);
      }

      if (Controls.spoil(cell.text())) {
        return Reading.broken(ValueFault.V_CONTROL_CHARACTER.of(cell.quoted()));
      }

      boolean stored = cell.is(Cell.Type.DATE);
      Optional<LocalDate> day = stored ? stored(cell.text()) : written(cell.text());

      if (day.isEmpty()) {
        return stored ? noDay(cell) : invalid(cell);
      }

      boolean known = !day.get().isBefore(FIRST) && !day.get().isAfter(LAST);
      return known ? Reading.of(day.get()) : outOfRange(cell);
    };
  }

  /** A day written day first, year first or in words; empty where there is no such day. */
  public static Optional<LocalDate> written(String text) {
    String canonical = Canonical.text(text);
    Matcher dayFirst = DAY_FIRST.matcher(canonical);

    if (dayFirst.matches()) {
      return day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
    }

    Matcher yearFirst = YEAR_FIRST.matcher(canonical);

    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
    }

    Matcher inWords = IN_WORDS.matcher(Canonical.key(canonical));
    return inWords.matches()
        ? day(inWords.group(3), inWords.group(2), inWords.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> stored(String text) {
    Matcher parts = STORED.matcher(text);

    try {
      return parts.matches() ? Optional.of(LocalDate.parse(parts.group(1))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Reading number(Cell cell) {
    boolean serial =
        Numeral.stored(cell.text())
            .filter(n -> n.signum() > 0 && n.compareTo(LAST_SERIAL) <= 0)
            .filter(n -> n.stripTrailingZeros().scale() <= 0)
            .isPresent();
    return serial
        ? Reading.broken(ValueFault.V_DATE_INVALID.otherwise(cell.quoted(), BARE_NUMBER))
        : outOfRange(cell);
  }

  private static Reading invalid(Cell cell) {
    return Reading.broken(
        reason(cell.canonical())
            .map(reason -> ValueFault.V_DATE_INVALID.otherwise(cell.quoted(), reason))
            .orElseGet(() -> ValueFault.V_DATE_INVALID.of(cell.quoted())));
  }

  /** What makes a text no day, where that can be told. */
  private static Optional<Words> reason(String text) {
    if (TWO_DIGIT_YEAR.matcher(text).matches()) {
      return Optional.of(TWO_DIGITS);
    }

    Matcher dayFirst = DAY_FIRST.matcher(text);

    if (dayFirst.matches()
        && Integer.parseInt(dayFirst.group(1)) <= MONTHS
        && Integer.parseInt(dayFirst.group(3)) > MONTHS) {
      return Optional.of(MONTH_FIRST);
    }

    return WITH_TIME.matcher(text).matches() ? Optional.of(TIME_OF_DAY) : Optional.empty();
  }

  private static Reading noDay(Cell cell) {
    return MONTH_ONLY.matcher(cell.text()).matches()
        ? Reading.broken(ValueFault.V_DATE_INVALID.otherwise(cell.quoted(), NO_DAY))
        : outOfRange(cell);
  }

  private static Reading outOfRange(Cell cell) {
    return Reading.broken(ValueFault.V_DATE_RANGE.of(cell.quoted()));
  }
}
