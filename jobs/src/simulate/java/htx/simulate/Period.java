package htx.simulate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A reporting period and what happens in it.
 *
 * @param index its place, from 0
 * @param name as files carry it: a year, or a year and its last month
 * @param from first day covered
 * @param reportedOn last day covered
 * @param rosterOn day of the roster and of stocks
 * @param firstEvent earliest day on which something happens in it
 * @param lastEvent latest day on which something happens in it
 */
record Period(
    int index,
    String name,
    LocalDate from,
    LocalDate reportedOn,
    LocalDate rosterOn,
    LocalDate firstEvent,
    LocalDate lastEvent,
    Calibration.Step step) {

  /** The periods of the years asked for; years without steps of their own take the nearest. */
  static List<Period> of(Calibration calibration, int firstYear, int lastYear) {
    List<Period> periods = new ArrayList<>();

    for (int year = firstYear; year <= lastYear; year++) {
      LocalDate firstEvent = LocalDate.of(year, 1, 5);

      for (Calibration.Step step : stepsOf(calibration, year)) {
        boolean yearly = step.period().length() == 4;
        String name = year + step.period().substring(4);
        LocalDate end = yearly ? LocalDate.of(year, 12, 31) : YearMonth.parse(name).atEndOfMonth();
        LocalDate reportedOn = yearly ? LocalDate.of(year, 12, 14) : end;
        periods.add(
            new Period(
                periods.size(),
                name,
                LocalDate.of(year - 1, 12, 15),
                reportedOn,
                end,
                firstEvent,
                reportedOn.minusDays(4),
                step));
        firstEvent = end.plusDays(5);
      }
    }

    return List.copyOf(periods);
  }

  private static List<Calibration.Step> stepsOf(Calibration calibration, int year) {
    List<Calibration.Step> steps = calibration.steps();
    List<Calibration.Step> own =
        steps.stream().filter(step -> step.period().startsWith("" + year)).toList();

    if (!own.isEmpty()) {
      return own;
    }

    boolean early = steps.get(0).period().compareTo("" + year) > 0;
    return List.of(early ? steps.get(0) : steps.get(steps.size() - 1));
  }

  int year() {
    return reportedOn.getYear();
  }

  boolean yearly() {
    return name.length() == 4;
  }

  /** In the words of a title. */
  String title() {
    if (yearly()) {
      return "NĂM " + name;
    }

    int month = reportedOn.getMonthValue();
    return switch (month) {
      case 3 -> "QUÝ I NĂM " + year();
      case 6 -> "6 THÁNG ĐẦU NĂM " + year();
      default -> month + " THÁNG NĂM " + year();
    };
  }

  /** The day on which the district that stands at this place in the order delivers. */
  LocalDate deliveredOn(int place) {
    if (yearly()) {
      return LocalDate.of(year() + 1, 1, 10 + place);
    }

    // the mid-year files come by 10 July, those of the first quarter on 5 April
    return reportedOn.getMonthValue() == 6
        ? LocalDate.of(year(), 7, 8 + place % 3)
        : rosterOn.plusDays(5);
  }
}
