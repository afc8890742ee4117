package htx.export.pairs;

import java.time.LocalDate;

/**
 * One of two numbers that stand side by side.
 *
 * @param basis the boundaries that it was counted on, as stored
 * @param ground the day whose boundaries those are
 */
record Side(String indicator, String basis, String unit, String item, int year, LocalDate ground) {
  static final String OF_THE_DAY = "of_the_day";
  static final String COMPARABLE = "comparable";

  /** Counted on the boundaries of the end of its year, or on the comparable ones. */
  static Side of(
      String indicator, String basis, String unit, String item, int year, LocalDate comparableOn) {
    return new Side(
        indicator,
        basis,
        unit,
        item,
        year,
        basis.equals(COMPARABLE) ? comparableOn : LocalDate.of(year, 12, 31));
  }

  Side in(int other) {
    return of(indicator, basis, unit, item, other, ground);
  }

  Side on(String other, LocalDate comparableOn) {
    return of(indicator, other, unit, item, year, comparableOn);
  }

  /** The whole province's, on the boundaries of then. */
  Side ofProvince() {
    return new Side(indicator, OF_THE_DAY, "19", item, year, LocalDate.of(year, 12, 31));
  }

  @Override
  public String toString() {
    return indicator + " " + item + " of " + unit + " in " + year + " on " + ground;
  }
}
