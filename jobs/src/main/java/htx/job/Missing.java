package htx.job;

import htx.gold.MissingDelivery;
import htx.gold.MissingDelivery.State;
import htx.run.DeliveryAccount;
import htx.table.Field;
import htx.table.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is missing of one source for one period, and from whom.
 *
 * @param title what is to be sent
 * @param year the year of the period
 * @param periodEnd the period's last day
 * @param dueOn the day by which it was to be there
 * @param needed whether the figures of the year rest on it
 * @param senders from how many it is expected
 * @param from the codes of those who have not sent, each with why theirs was refused, where it was
 */
record Missing(
    Words title,
    int year,
    LocalDate periodEnd,
    LocalDate dueOn,
    boolean needed,
    int senders,
    List<String> from) {

  Missing {
    from = List.copyOf(from);
  }

  /** All that the last run found missing, in the order of years. */
  static List<Missing> in(DeliveryAccount account) {
    Map<List<String>, List<Map<String, String>>> together = new LinkedHashMap<>();
    account.missing().stream()
        .sorted(
            (one, other) ->
                text(one, MissingDelivery.YEAR).compareTo(text(other, MissingDelivery.YEAR)))
        .forEach(
            line ->
                together
                    .computeIfAbsent(
                        List.of(
                            text(line, MissingDelivery.SOURCE),
                            text(line, MissingDelivery.PERIOD_END)),
                        any -> new ArrayList<>())
                    .add(line));

    return together.values().stream().map(Missing::of).toList();
  }

  private static Missing of(List<Map<String, String>> lines) {
    Map<String, String> first = lines.get(0);

    return new Missing(
        new Words(text(first, MissingDelivery.TITLE_VI), text(first, MissingDelivery.TITLE_EN)),
        Integer.parseInt(text(first, MissingDelivery.YEAR)),
        LocalDate.parse(text(first, MissingDelivery.PERIOD_END)),
        LocalDate.parse(text(first, MissingDelivery.DUE_ON)),
        Boolean.parseBoolean(text(first, MissingDelivery.NEEDED)),
        Integer.parseInt(text(first, MissingDelivery.SENDERS)),
        lines.stream().map(Missing::sender).toList());
  }

  private static String sender(Map<String, String> line) {
    String sender = text(line, MissingDelivery.SENDER);

    return State.REFUSED.is(text(line, MissingDelivery.STATE))
        ? sender + " " + text(line, MissingDelivery.CODE)
        : sender;
  }

  private static String text(Map<String, String> line, Field column) {
    return line.get(column.name());
  }

  /** Whether it was due before a day, and figures wait for it. */
  boolean isOverdue(LocalDate day) {
    return needed && dueOn.isBefore(day);
  }

  /** What is missing, from whom and since when, as a line. */
  Words told() {
    Words whose =
        new Words("thiếu %s kỳ đến %s: %s/%s nơi chưa gửi", "missing %s to %s: %s/%s have not sent")
            .filled(title, periodEnd, from.size(), senders);
    Words who =
        from.equals(List.of(MissingDelivery.OFFICE))
            ? Words.same("")
            : Words.same(" (" + String.join(", ", from) + ")");
    Words due = new Words("; hạn %s", "; due %s").filled(dueOn);
    Words effect =
        needed
            ? new Words("; số liệu năm %s là ước tính", "; figures of %s are estimates")
                .filled(Integer.toString(year))
            : Words.same("");

    return Words.joined(List.of(whose, who, due, effect), "");
  }

  /** That years wait for senders, in one line each. */
  static List<Words> ofYears(List<Missing> all) {
    return all.stream()
        .filter(Missing::needed)
        .map(Missing::year)
        .distinct()
        .map(year -> ofYear(year, all))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Words> ofYear(int year, List<Missing> all) {
    return all.stream()
        .filter(missing -> missing.needed() && missing.year() == year)
        .map(
            missing ->
                Words.joined(
                    List.of(
                        missing.title(),
                        Words.same(missing.from().size() + "/" + missing.senders())),
                    " "))
        .reduce((one, other) -> Words.joined(List.of(one, other), ", "))
        .map(
            what ->
                new Words(
                        "Năm %s chưa đủ, số liệu là ước tính; chưa gửi: %s",
                        "%s is not complete, its figures are estimates; not sent: %s")
                    .filled(Integer.toString(year), what));
  }
}
