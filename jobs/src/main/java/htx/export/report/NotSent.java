package htx.export.report;

import htx.gold.MissingDelivery;
import htx.gold.MissingDelivery.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says in the notes who has not sent the figures of a year, and by which day they were due. */
final class NotSent {
  private NotSent() {}

  /** A sentence for each source that someone has not sent; none where all have. */
  static List<String> of(Edition edition) {
    SortedMap<String, List<Line>> bySource = new TreeMap<>();
    edition.figures().lines(MissingDelivery.TABLE).stream()
        .filter(line -> line.whole(MissingDelivery.YEAR) == edition.year())
        .forEach(
            line ->
                bySource
                    .computeIfAbsent(
                        line.text(MissingDelivery.SOURCE)
                            + " "
                            + line.day(MissingDelivery.PERIOD_END),
                        any -> new ArrayList<>())
                    .add(line));

    return bySource.values().stream().map(lines -> sentence(edition, lines)).toList();
  }

  private static String sentence(Edition edition, List<Line> lines) {
    Line first = lines.get(0);
    LocalDate due = first.day(MissingDelivery.DUE_ON);
    String source =
        edition.say(first.text(MissingDelivery.TITLE_VI), first.text(MissingDelivery.TITLE_EN));
    String period = edition.day(first.day(MissingDelivery.PERIOD_END));
    String who = String.join(", ", lines.stream().map(line -> sender(edition, line)).toList());
    String of = lines.size() + "/" + first.whole(MissingDelivery.SENDERS);
    boolean needed = first.flag(MissingDelivery.NEEDED);

    return edition.say(
        "Chưa cập nhật: "
            + of
            + " nơi chưa gửi "
            + source
            + " kỳ đến "
            + period
            + " (hạn "
            + edition.day(due)
            + ")"
            + (who.isEmpty() ? "" : ": " + who)
            + (needed ? ". Các biểu thiếu phần này, không phải là bằng 0." : "."),
        "Not up to date: "
            + of
            + " have not sent "
            + source
            + " for the period to "
            + period
            + " (due "
            + edition.day(due)
            + ")"
            + (who.isEmpty() ? "" : ": " + who)
            + (needed ? ". The tables lack them, which does not mean 0." : "."));
  }

  private static String sender(Edition edition, Line line) {
    String code = line.text(MissingDelivery.SENDER);
    String name =
        code.equals(MissingDelivery.OFFICE)
            ? ""
            : edition
                .reference()
                .senderName(code, line.day(MissingDelivery.PERIOD_END), edition.language());

    return State.REFUSED.is(line.text(MissingDelivery.STATE))
        ? (name
                + edition.say(
                    " (tệp đã gửi bị từ chối, " + line.text(MissingDelivery.CODE) + ")",
                    " (the file sent was refused, " + line.text(MissingDelivery.CODE) + ")"))
            .strip()
        : name;
  }
}
