package htx.contract;

import htx.table.Coded;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/**
 * Which files of a source are expected: from whom, for which periods, and by which day.
 *
 * @param from who is to send them
 * @param periods the periods of every year, the one that the year's figures rest on last
 */
public record Schedule(From from, List<Period> periods) implements Serializable {

  /** Who is to send a source's files. */
  public enum From implements Coded {
    /** One office, for all. */
    ONE_OFFICE,
    /** Every district that there was at the end of the period. */
    EACH_DISTRICT,
    /** Every fund that reported at the end of the period. */
    EACH_FUND
  }

  /**
   * A period of every year.
   *
   * @param last its last day
   * @param due the day by which its file is to be there
   */
  public record Period(MonthDay last, MonthDay due) implements Serializable {

    public LocalDate lastIn(int year) {
      return last.atYear(year);
    }

    /** The first such day after the period's last. */
    public LocalDate dueAfter(int year) {
      return due.isAfter(last) ? due.atYear(year) : due.atYear(year + 1);
    }

    /** The same for what is sent ahead of its period: that day of the period's year. */
    public LocalDate dueAhead(int year) {
      return due.atYear(year);
    }
  }

  public Schedule {
    periods = List.copyOf(periods);
  }

  public static Schedule from(From from) {
    return new Schedule(from, List.of());
  }

  /** And for a period, days written {@code 12-31}. */
  public Schedule until(String last, String due) {
    List<Period> more = new ArrayList<>(periods);
    more.add(new Period(MonthDay.parse("--" + last), MonthDay.parse("--" + due)));

    return new Schedule(from, more);
  }

  /** Whether the figures of a year rest on what is sent for the period. */
  public boolean closesYear(Period period) {
    return period.equals(periods.get(periods.size() - 1));
  }
}
