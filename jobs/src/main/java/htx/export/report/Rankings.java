package htx.export.report;

import htx.gold.Comparability;
import htx.gold.DistrictRanking;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import htx.method.WilsonInterval;
import htx.table.Coded;
import htx.territory.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The districts in the order of each ranked indicator, with the places they gained or lost. */
final class Rankings {
  private final Edition edition;
  private final Measured measure;
  private final Optional<Proportion> proportion;
  private final Standing now;
  private final Standing before;
  private final Standing ofTheDay;

  private Rankings(Edition edition, Indicator indicator) {
    int year = edition.year();
    this.edition = edition;
    this.measure = new Measured(indicator);
    this.proportion = Proportion.of(indicator);
    this.now = Standing.of(edition, measure, Basis.COMPARABLE, year);
    this.before = Standing.of(edition, measure, Basis.COMPARABLE, year - 1);
    this.ofTheDay = Standing.of(edition, measure, Basis.OF_THE_DAY, year);
  }

  static ReportTable table(Edition edition) {
    List<Rankings> blocks =
        edition.settings().assumptions().rankedIndicators().stream()
            .map(code -> new Rankings(edition, Indicators.of(code)))
            .toList();
    List<ReportColumn> columns = RankingForm.columns(edition);
    List<ReportRow> rows = new ArrayList<>();

    for (int place = 0; place < blocks.size(); place++) {
      Rankings block = blocks.get(place);
      rows.add(
          Entries.heading(
              ReportRow.Kind.GROUP, Roman.numeral(place + 1), block.name(), columns.size()));
      block.ranked().forEach(district -> rows.add(block.row(district)));
    }

    return new ReportTable(
            edition.say(
                "Xếp hạng đơn vị cấp huyện năm " + edition.year(),
                "Ranking of districts, " + edition.year()),
            "",
            columns,
            2,
            rows,
            RankingForm.notes(edition, blocks))
        .withoutEmptyColumns();
  }

  private String name() {
    String unit = " (" + measure.unit(edition.language()) + ")";
    String of =
        proportion
            .map(found -> "; n: " + new Measured(found.whole()).name(edition.language()))
            .orElse("");

    return measure.name(edition.language()) + unit + of;
  }

  Indicator indicator() {
    return measure.indicator();
  }

  /** Whether it ranks shares of what is counted. */
  boolean hasProportions() {
    return proportion.isPresent();
  }

  boolean hasTies() {
    return now.hasTies() || before.hasTies() || ofTheDay.hasTies();
  }

  /** The districts by rank, those without one last, each group in official order. */
  private List<Reference.Named> ranked() {
    return edition.reference().districtsOn(edition.lastDay()).stream()
        .sorted(
            Comparator.comparingLong(district -> now.place(district.code()).orElse(Long.MAX_VALUE)))
        .toList();
  }

  private ReportRow row(Reference.Named district) {
    String code = district.code();

    return ReportRow.of(
        ReportRow.Kind.ITEM,
        now.entry(code),
        Entries.words(district.name()),
        now.value(code),
        proportion.map(found -> found.number(edition, code)).orElse(Entry.Absence.EMPTY),
        end(code, WilsonInterval::from),
        end(code, WilsonInterval::to),
        before.entry(code),
        movement(code),
        ofTheDay.entry(code),
        Entries.words(
            now.place(code).isPresent()
                ? ofTheDay.line(code).map(this::change).orElse("")
                : unrated()));
  }

  private Entry end(String district, Function<WilsonInterval, BigDecimal> end) {
    return proportion
        .map(
            found ->
                found
                    .interval(edition, district)
                    .<Entry>map(
                        open -> new Entry.Quantity(measure.scaled(end.apply(open)), Shown.PERCENT))
                    .orElse(Entry.Absence.NO_DATA))
        .orElse(Entry.Absence.EMPTY);
  }

  /** From one shown place to the other, where the two compare. */
  private Entry movement(String district) {
    return now.line(district)
        .filter(line -> line.has(DistrictRanking.MOVEMENT))
        .flatMap(
            line ->
                now.place(district)
                    .flatMap(place -> before.place(district).map(earlier -> earlier - place)))
        .<Entry>map(places -> new Entry.Quantity(BigDecimal.valueOf(places), Shown.MOVEMENT))
        .orElse(Entry.Absence.NO_DATA);
  }

  /** What parts the year from the one before. */
  private String change(Line line) {
    return switch (Coded.of(Comparability.values(), line.text(DistrictRanking.COMPARABILITY))) {
      case BOUNDARIES_CHANGED -> edition.say("Địa giới thay đổi trong năm", "Boundaries changed");
      case DEFINITION_CHANGED -> edition.say("Định nghĩa thay đổi", "Definition changed");
      case COMPARABLE -> "";
    };
  }

  private String unrated() {
    return Area.province(edition).hasSent(edition, measure.indicator(), edition.year())
        ? edition.say("Không xếp hạng", "Not rated")
        : edition.say("Chưa đủ nơi gửi số liệu", "Not all have sent");
  }
}
