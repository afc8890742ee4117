package htx.export.report;

import htx.gold.Revision;
import htx.indicator.Indicators;
import htx.table.Field;
import htx.table.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A published figure, the one of now, and the causes of the difference, in a sentence. */
record RevisedLine(Edition edition, Line line) {
  private static final List<Map.Entry<Field, Words>> CAUSES =
      List.of(
          Map.entry(Revision.BY_METHOD, new Words("phương pháp", "method")),
          Map.entry(Revision.BY_BOUNDARY, new Words("địa giới", "boundaries")),
          Map.entry(Revision.BY_LATE, new Words("gửi muộn", "sent late")),
          Map.entry(Revision.BY_CORRECTION, new Words("đính chính", "corrected")));

  String told() {
    Measured measure = measure();
    String name = measure.name(edition.language()) + " (" + measure.unit(edition.language()) + ")";
    String published = number(Revision.PUBLISHED_VALUE);

    return line.has(Revision.PRESENT_VALUE)
        ? name
            + edition.say(": đã công bố ", ": published ")
            + published
            + edition.say(", nay ", ", now ")
            + number(Revision.PRESENT_VALUE)
            + " ("
            + causes()
            + ")."
        : name
            + edition.say(": đã công bố ", ": published ")
            + published
            + edition.say(", nay không còn số liệu.", ", now there is no figure.");
  }

  private String causes() {
    return CAUSES.stream()
        .filter(cause -> shown(cause.getKey()).signum() != 0)
        .map(cause -> cause.getValue().in(edition.language()) + " " + signed(cause.getKey()))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("; "),
                causes ->
                    causes.isEmpty()
                        ? edition.say("khác ở phần đã làm tròn", "differs in what is rounded")
                        : causes));
  }

  private Measured measure() {
    return new Measured(Indicators.of(line.text(Revision.INDICATOR)));
  }

  private BigDecimal shown(Field field) {
    return measure()
        .scaled(line.number(field))
        .setScale(measure().decimals(), RoundingMode.HALF_UP);
  }

  private String number(Field field) {
    return edition.language().number(shown(field));
  }

  private String signed(Field field) {
    return (shown(field).signum() > 0 ? "+" : "") + number(field);
  }
}
