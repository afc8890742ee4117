package htx.indicator;

import htx.silver.Provenance;
import htx.silver.PublishedFigure;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** What a printed figure has us count again: of what, of where, of which group and period. */
public record PrintedQuestion(
    String indicator,
    String unit,
    String dimension,
    LocalDate periodStart,
    LocalDate periodEnd,
    LocalDate printedOn) {

  /** The questions of the figures that were known on a day. */
  public static List<PrintedQuestion> known(Collection<Row> figures, LocalDate day) {
    return figures.stream()
        .filter(figure -> wasKnown(figure, day))
        .map(PrintedQuestion::of)
        .toList();
  }

  /** The occasions that questions ask for, as known on the day of printing and as known now. */
  public static List<Occasion> occasions(Collection<PrintedQuestion> asked, LocalDate now) {
    return asked.stream()
        .flatMap(question -> Stream.of(question.on(question.printedOn), question.on(now)))
        .distinct()
        .toList();
  }

  private Occasion on(LocalDate day) {
    return new Occasion(periodStart, periodEnd, day);
  }

  private static PrintedQuestion of(Row figure) {
    return new PrintedQuestion(
        PublishedFigure.INDICATOR.textIn(figure),
        PublishedFigure.UNIT.textIn(figure),
        PublishedFigure.DIMENSION.textIn(figure),
        PublishedFigure.PERIOD_START.dayIn(figure),
        PublishedFigure.PERIOD_END.dayIn(figure),
        PublishedFigure.PRINTED_ON.dayIn(figure));
  }

  private static boolean wasKnown(Row figure, LocalDate day) {
    LocalDate restated = Provenance.KNOWN_TO.dayIn(figure);

    return !Provenance.KNOWN_FROM.dayIn(figure).isAfter(day)
        && (restated == null || restated.isAfter(day));
  }
}
