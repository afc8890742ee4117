package htx.bronze.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The day from which a workbook counts its dates. */
enum Calendar {
  /** Day 1 is 01/01/1900, and day 60 is 29/02/1900, which never was. */
  FROM_1900,
  /** Day 0 is 01/01/1904. */
  FROM_1904;

  private static final int NEVER_WAS = 60;
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  /** The day of a whole number of days; nothing where there is none, or a time of day with it. */
  Optional<LocalDate> day(BigDecimal serial) {
    boolean whole = serial.scale() == 0 || serial.stripTrailingZeros().scale() <= 0;

    if (!whole || serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(3_000_000)) > 0) {
      return Optional.empty();
    }

    int days = serial.intValueExact();

    if (this == FROM_1904) {
      return upToLast(LocalDate.of(1904, 1, 1).plusDays(days));
    }

    if (days == 0 || days == NEVER_WAS) {
      return Optional.empty();
    }

    return upToLast(LocalDate.of(1899, 12, days < NEVER_WAS ? 31 : 30).plusDays(days));
  }

  private static Optional<LocalDate> upToLast(LocalDate day) {
    return day.isAfter(LAST) ? Optional.empty() : Optional.of(day);
  }
}
