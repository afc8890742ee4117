package htx.gold;

import htx.contract.Schedule;
import htx.gold.MissingDelivery.State;
import htx.silver.DeliveredSheet.Outcome;
import java.sql.Date;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** The rows of {@link MissingDelivery}. */
final class MissingDeliveryRows {
  private MissingDeliveryRows() {}

  /** A row for each expectation that no sheet meets. */
  static List<Row> of(Schedule.From from, List<Expectation> expected, List<SentSheet> sheets) {
    Map<SentSheet.Key, List<SentSheet>> sent =
        sheets.stream().collect(Collectors.groupingBy(SentSheet::what));
    List<Row> missing = new ArrayList<>();

    for (Expectation one : expected) {
      SentSheet.Key key =
          new SentSheet.Key(one.source(), one.sender(), YearMonth.from(one.periodEnd()));
      List<SentSheet> found = sent.getOrDefault(key, List.of());

      if (!isMet(one, found)) {
        missing.add(row(from, one, found));
      }
    }

    return List.copyOf(missing);
  }

  /**
   * Whether one was taken in that came after the period's end, or came again then with nothing new.
   * What is sent ahead of its period need not wait for the end.
   */
  private static boolean isMet(Expectation one, List<SentSheet> found) {
    boolean accepted = found.stream().anyMatch(sheet -> sheet.outcome() == Outcome.ACCEPTED);

    return accepted
        && found.stream()
            .filter(sheet -> sheet.outcome() != Outcome.REFUSED)
            .filter(sheet -> sheet.outcome() != Outcome.IGNORED)
            .anyMatch(sheet -> one.isAhead() || !sheet.deliveredOn().isBefore(one.periodEnd()));
  }

  private static Row row(Schedule.From from, Expectation one, List<SentSheet> found) {
    Optional<SentSheet> refused =
        found.stream()
            .filter(sheet -> sheet.outcome() != Outcome.ACCEPTED)
            .max(Comparator.comparing(SentSheet::deliveredOn).thenComparing(SentSheet::delivery));

    return MissingDelivery.TABLE
        .cells()
        .set(MissingDelivery.SENT_BY, from)
        .set(MissingDelivery.SOURCE, one.source())
        .set(MissingDelivery.TITLE_VI, one.title().vi())
        .set(MissingDelivery.TITLE_EN, one.title().en())
        .set(MissingDelivery.SENDER, one.sender())
        .set(MissingDelivery.PERIOD_END, Date.valueOf(one.periodEnd()))
        .set(MissingDelivery.YEAR, one.year())
        .set(MissingDelivery.DUE_ON, Date.valueOf(one.dueOn()))
        .set(MissingDelivery.NEEDED, one.neededFor())
        .set(MissingDelivery.SENDERS, one.senders())
        .set(MissingDelivery.STATE, refused.isPresent() ? State.REFUSED : State.NOT_SENT)
        .set(MissingDelivery.DELIVERY, refused.map(SentSheet::delivery))
        .set(MissingDelivery.FILE, refused.map(SentSheet::file))
        .set(MissingDelivery.CODE, refused.map(SentSheet::code))
        .row();
  }
}
