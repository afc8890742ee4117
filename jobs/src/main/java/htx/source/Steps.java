package htx.source;

import htx.contract.Given;
import htx.contract.Line;
import htx.contract.Step;
import htx.quality.Reading;
import htx.table.Coded;
import htx.table.Field;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Function;

/** What contracts add to lines beside their cells. */
final class Steps {
  private Steps() {}

  /** A value that a line has by itself. */
  interface Of<T> extends Function<Line, T>, Serializable {}

  static Given constant(Field column, Coded code) {
    return new Given(column, line -> line.values().put(column, code.code()));
  }

  /** A named part of the file's name. */
  static Given named(Field column, String part) {
    return new Given(column, line -> line.values().put(column, line.name(part)));
  }

  /** The last day that the file covers. */
  static Given periodEnd(Field column) {
    return new Given(column, line -> line.values().put(column, line.periodEnd()));
  }

  /** The year of the last day that the file covers. */
  static Given year(Field column) {
    return new Given(column, line -> line.values().put(column, line.periodEnd().getYear()));
  }

  /** The code that a reference list has for another column's value. */
  static Given listed(Field column, String list, Field of) {
    return new Given(
        column,
        line -> {
          if (line.values().has(of)) {
            line.references()
                .code(list, line.values().text(of))
                .ifPresent(code -> line.values().put(column, code));
          }
        });
  }

  /** Two columns have a value together or not at all. */
  static Step together(Field first, Field second) {
    return line -> {
      boolean read = !line.values().isBroken(first) && !line.values().isBroken(second);

      if (read && line.values().has(first) != line.values().has(second)) {
        Field absent = line.values().has(first) ? second : first;
        Field present = line.values().has(first) ? first : second;
        line.refuse(absent, ContractFault.R_MISSING.of(present.words(), absent.words()));
      }
    };
  }

  /** A day is not after the last one that the file covers. */
  static Step withinPeriod(Field day) {
    return line -> {
      if (line.values().has(day) && line.values().day(day).isAfter(line.periodEnd())) {
        line.refuse(day, ContractFault.V_DATE_RANGE.of(day.words(), line.periodEnd()));
      }
    };
  }

  /**
   * A day is of no year before the file's: what a list of one year also holds of an earlier one is
   * in that year's own list, and would be counted twice.
   */
  static Step ofNoEarlierYear(Field day) {
    return line -> {
      int year = line.periodEnd().getYear();

      if (line.values().has(day) && line.values().day(day).getYear() < year) {
        line.refuse(day, ContractFault.D_OTHER_YEAR.of(day.words(), Integer.toString(year)));
      }
    };
  }

  /** The district's code in place of its name, where there was such a district on a day. */
  static Step district(Field district, Of<LocalDate> onDay) {
    return line -> {
      if (!line.values().has(district)) {
        return;
      }

      String written = line.values().text(district);
      LocalDate day = onDay.apply(line);
      line.take(
          district,
          day == null
              ? line.territory().district(written)
              : line.territory().district(written, day));
    };
  }

  /**
   * The commune's code in place of its name, as it was on a day in a district. Without a day or a
   * district, which is reported by itself, the name stays unread; where a district need not be
   * said, it must with a commune.
   */
  static Step commune(Field commune, Field district, Of<LocalDate> onDay) {
    return line -> {
      if (!line.values().has(commune)) {
        return;
      }

      LocalDate day = onDay.apply(line);

      if (day == null || !line.values().has(district)) {
        boolean unsaid = !district.required() && !line.values().isBroken(district);
        line.values().spoil(commune);

        if (unsaid && !line.values().has(district)) {
          line.refuse(district, ContractFault.R_MISSING.of(commune.words(), district.words()));
        }
        return;
      }

      Reading code =
          line.territory().commune(line.values().text(commune), line.values().text(district), day);
      line.take(commune, code);
    };
  }
}
