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
      List<SentSheet> all = sent.getOrDefault(key, List.of());
      List<SentSheet> ofPeriod = ofPeriod(one, all);

      if (!isMet(all, ofPeriod)) {
        missing.add(row(from, one, ofPeriod));
      }
    }

    return List.copyOf(missing);
  }

  /** Those of the sheets that can be the period's: what is sent ahead need not wait for its end. */
  private static List<SentSheet> ofPeriod(Expectation one, List<SentSheet> sheets) {
    return sheets.stream()
        .filter(sheet -> one.isAhead() || !sheet.deliveredOn().isBefore(one.periodEnd()))
        .toList();
  }

  /** Whether one was taken in, or came again with nothing new of what was taken in earlier. */
  private static boolean isMet(List<SentSheet> all, List<SentSheet> ofPeriod) {
    return any(ofPeriod, Outcome.ACCEPTED)
        || (any(all, Outcome.ACCEPTED) && any(ofPeriod, Outcome.DUPLICATE));
  }

  private static boolean any(List<SentSheet> sheets, Outcome outcome) {
    return sheets.stream().anyMatch(sheet -> sheet.outcome() == outcome);
  }

  private static Row row(Schedule.From from, Expectation one, List<SentSheet> ofPeriod) {
    Optional<SentSheet> refused =
        ofPeriod.stream()
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
        .set(MissingDelivery.NEEDED, one.needed())
        .set(MissingDelivery.SENDERS, one.senders())
        .set(MissingDelivery.STATE, refused.isPresent() ? State.REFUSED : State.NOT_SENT)
        .set(MissingDelivery.DELIVERY, refused.map(SentSheet::delivery))
        .set(MissingDelivery.FILE, refused.map(SentSheet::file))
        .set(MissingDelivery.CODE, refused.map(SentSheet::code))
        .row();
  }
}
