package htx.export.report;

import htx.gold.LateOrganisation;
import htx.gold.Revision;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import htx.silver.Cooperative.Kind;
import htx.silver.Grouping;
import htx.territory.Basis;
import htx.territory.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says which figures of a year were published otherwise, when, and what parts them from now. */
final class Published {
  private static final int SECTION = 5;

  private final Edition edition;

  private Published(Edition edition) {
    this.edition = edition;
  }

  /** A section of the notes: each publication of the year, and the province's figures in it. */
  static NoteSection section(Edition edition) {
    return new NoteSection(
        edition.say("Số liệu đã công bố và thay đổi", "Published figures and what became of them"),
        new Published(edition).lines());
  }

  /** What a table says whose figures were published otherwise; nothing where none were. */
  static List<String> underTable(Edition edition, List<Indicator> shown) {
    boolean revised =
        new Published(edition).revised().anyMatch(line -> shown.contains(indicator(line)));

    return revised
        ? List.of(
            edition.say(
                "Có số liệu khác với số đã công bố: số đã công bố và nguyên nhân nêu ở Ghi chú, mục "
                    + Roman.numeral(SECTION)
                    + ".",
                "Some figures differ from those published: see the notes, section "
                    + Roman.numeral(SECTION)
                    + ", for these and the causes."))
        : List.of();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();

    for (Vintages.Stated stated : Vintages.of(edition).all()) {
      List<Line> revised =
          revised()
              .filter(line -> line.text(Revision.VINTAGE).equals(stated.name()))
              .sorted(Comparator.comparing(line -> Indicators.ALL.indexOf(indicator(line))))
              .toList();
      lines.add(stated.told() + (revised.isEmpty() ? same() : others()));
      revised.forEach(line -> lines.add(new RevisedLine(edition, line).told()));
      lines.addAll(late(stated.name()));
    }

    if (lines.isEmpty()) {
      lines.add(
          edition.say(
              "Chưa có công bố nào về năm này được chốt.",
              "No publication about this year has been frozen."));
    }

    return lines;
  }

  private String same() {
    return edition.say(
        ": không số liệu cấp tỉnh nào thay đổi từ đó.",
        ": no figure of the province has changed since.");
  }

  private String others() {
    return edition.say(
        ". Các số liệu cấp tỉnh nay khác số đã công bố (cấp huyện: bang/revision.csv):",
        ". Figures of the province that are others now (of districts: bang/revision.csv):");
  }

  /** The year's lines about the whole province, ungrouped, on the boundaries of the day. */
  private Stream<Line> revised() {
    return edition.figures().lines(Revision.TABLE).stream()
        .filter(line -> line.whole(Revision.YEAR) == edition.year())
        .filter(line -> Basis.OF_THE_DAY.is(line.text(Revision.BASIS)))
        .filter(line -> Level.PROVINCE.is(line.text(Revision.LEVEL)))
        .filter(line -> Grouping.ALL.is(line.text(Revision.DIMENSION)))
        .filter(line -> Indicators.find(line.text(Revision.INDICATOR)).isPresent());
  }

  private static Indicator indicator(Line line) {
    return Indicators.of(line.text(Revision.INDICATOR));
  }

  private List<String> late(String vintage) {
    return Stream.of(Kind.values()).flatMap(kind -> late(vintage, kind).stream()).toList();
  }

  private List<String> late(String vintage, Kind kind) {
    List<Line> told =
        edition.figures().lines(LateOrganisation.TABLE).stream()
            .filter(line -> line.text(LateOrganisation.VINTAGE).equals(vintage))
            .filter(line -> line.whole(LateOrganisation.YEAR) == edition.year())
            .filter(line -> kind.is(line.text(LateOrganisation.KIND)))
            .toList();

    if (told.isEmpty()) {
      return List.of();
    }
    List<LocalDate> founded = days(told, line -> line.day(LateOrganisation.FOUNDED_ON));
    List<LocalDate> known = days(told, line -> line.day(LateOrganisation.KNOWN_FROM));

    return List.of(
        edition.say(
            told.size()
                + " "
                + named(kind)
                + " thành lập từ "
                + span(founded, " đến ")
                + " được báo lần đầu sau ngày công bố, từ "
                + span(known, " đến ")
                + ".",
            told.size()
                + " "
                + named(kind)
                + " founded from "
                + span(founded, " to ")
                + " were first told of after the publication, from "
                + span(known, " to ")
                + "."));
  }

  private String named(Kind kind) {
    return switch (kind) {
      case HTX -> edition.say("hợp tác xã", "cooperatives");
      case LHHTX -> edition.say("liên hiệp hợp tác xã", "unions");
      case THT -> edition.say("tổ hợp tác", "cooperative groups");
    };
  }

  private String span(List<LocalDate> days, String to) {
    return edition.day(days.get(0)) + to + edition.day(days.get(days.size() - 1));
  }

  private static List<LocalDate> days(List<Line> lines, Function<Line, LocalDate> day) {
    return lines.stream().map(day).sorted().toList();
  }
}
