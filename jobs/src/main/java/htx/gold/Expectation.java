package htx.gold;

import htx.contract.Layout;
import htx.contract.Schedule;
import htx.contract.SourceContract;
import htx.silver.Fund;
import htx.source.Contracts;
import htx.table.Assumptions;
import htx.table.Field;
import htx.table.Words;
import htx.territory.District;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/**
 * One file, or sheet of one, that is expected of one sender for one period.
 *
 * @param title what is sent
 * @param sender code of the district or fund; all where one office sends for all
 * @param isAhead whether it is sent before the period
 * @param needed whether the figures of the year rest on it
 * @param senders how many senders the same is expected of
 */
record Expectation(
    String source,
    Words title,
    String sender,
    int year,
    LocalDate periodEnd,
    LocalDate dueOn,
    boolean isAhead,
    boolean needed,
    int senders)
    implements Serializable {

  /** All that senders of a kind are expected to send for the years reported. */
  static List<Expectation> of(
      Schedule.From from, List<Row> districts, List<Row> funds, Assumptions assumptions) {
    List<Expectation> expected = new ArrayList<>();
    String province = assumptions.chosen().province();

    for (SourceContract contract : Contracts.sentBy(from)) {
      boolean ahead = contract.layout().is(Layout.Way.MAY_LOOK_AHEAD);
      Schedule schedule = contract.schedule();

      for (Schedule.Period period : schedule.periods()) {
        for (int year = assumptions.firstYear(); year <= assumptions.lastYear(); year++) {
          LocalDate end = period.lastIn(year);
          LocalDate due = ahead ? period.dueAhead(year) : period.dueAfter(year);
          boolean needed = schedule.closesYear(period) && !ahead;
          List<String> senders =
              switch (schedule.from()) {
                case ONE_OFFICE -> List.of(MissingDelivery.OFFICE);
                case EACH_DISTRICT -> districts(districts, province, end);
                case EACH_FUND -> on(end, funds, Fund.CODE, Fund.REPORTS_FROM, Fund.REPORTS_TO);
              };

          for (String sender : senders) {
            expected.add(
                new Expectation(
                    contract.name(),
                    contract.title(),
                    sender,
                    year,
                    end,
                    due,
                    ahead,
                    needed,
                    senders.size()));
          }
        }
      }
    }

    return List.copyOf(expected);
  }

  private static List<String> districts(List<Row> districts, String province, LocalDate day) {
    List<Row> ofProvince =
        districts.stream().filter(row -> District.PROVINCE.textIn(row).equals(province)).toList();

    return on(day, ofProvince, District.CODE, District.VALID_FROM, District.VALID_TO);
  }

  /** The codes of a list that there were on a day. */
  private static List<String> on(LocalDate day, List<Row> rows, Field code, Field from, Field to) {
    TreeSet<String> codes = new TreeSet<>();

    for (Row row : rows) {
      LocalDate first = from.dayIn(row);
      LocalDate end = to.dayIn(row);

      if ((first == null || !day.isBefore(first)) && (end == null || day.isBefore(end))) {
        codes.add(code.textIn(row));
      }
    }

    return List.copyOf(codes);
  }
}
