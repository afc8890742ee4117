package htx.contract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** The days that a file covers, as its name says. */
public enum Covering {
  /** {@code period}: the registry year 15/12 to 14/12, or from 15/12 to the end of a month. */
  REGISTRY {
    @Override
    public Days of(Map<String, String> name) {
      String period = name.get("period");
      int year = Integer.parseInt(period.substring(0, 4));
      LocalDate first = LocalDate.of(year - 1, 12, 15);
      return period.length() == 4
          ? new Days(first, LocalDate.of(year, 12, 14))
          : new Days(first, YearMonth.parse(period).atEndOfMonth());
    }
  },
  /** {@code year}: the calendar year. */
  YEAR {
    @Override
    public Days of(Map<String, String> name) {
      int year = Integer.parseInt(name.get("year"));
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
  },
  /** {@code day}: that day. */
  DAY {
    @Override
    public Days of(Map<String, String> name) {
      LocalDate day = LocalDate.parse(name.get("day"));
      return new Days(day, day);
    }
  };

  /** Whether the days that a sheet states are those of its file's name: they end in one month. */
  public static boolean agree(Days named, Days stated) {
    return YearMonth.from(named.last()).equals(YearMonth.from(stated.last()));
  }

  /** The first and the last day. */
  public record Days(LocalDate first, LocalDate last) {}

  /**
   * The days covered.
   *
   * @param name the named parts of the file's name
   * @throws java.time.DateTimeException where there is no such day
   */
  public abstract Days of(Map<String, String> name);
}
