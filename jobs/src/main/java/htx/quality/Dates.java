package htx.quality;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readers of days written day first, and of date cells. */
public final class Dates {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern STORED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T00:00(:00)?)?");
  private static final LocalDate FIRST = LocalDate.of(1945, 9, 2);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
  private static final BigDecimal LAST_SERIAL = new BigDecimal(2958465);

  private Dates() {}

  /** A day as dd/MM/yyyy, d.M.yyyy or d-M-yyyy, or a date cell; from 1945 to 2100. */
  public static Reader day() {
    return (cell, conditions) -> {
      if (cell.is(Cell.Type.NUMBER)) {
        return number(cell);
      }

      boolean stored = cell.is(Cell.Type.DATE);
      Optional<LocalDate> day = stored ? stored(cell.text()) : written(cell.text());

      if (day.isEmpty()) {
        return stored ? outOfRange(cell) : invalid(cell);
      }

      boolean known = !day.get().isBefore(FIRST) && !day.get().isAfter(LAST);
      return known ? Reading.of(day.get()) : outOfRange(cell);
    };
  }

  /** A day written day first; empty where there is no such day. */
  public static Optional<LocalDate> written(String text) {
    Matcher parts = WRITTEN.matcher(Canonical.text(text));

    if (!parts.matches()) {
      return Optional.empty();
    }

    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(4)),
              Integer.parseInt(parts.group(3)),
              Integer.parseInt(parts.group(1))));
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
    return serial ? invalid(cell) : outOfRange(cell);
  }

  private static Reading invalid(Cell cell) {
    return Reading.broken(ValueFault.V_DATE_INVALID.of(cell.quoted()));
  }

  private static Reading outOfRange(Cell cell) {
    return Reading.broken(ValueFault.V_DATE_RANGE.of(cell.quoted()));
  }
}
