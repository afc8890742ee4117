package htx.export.report;

import htx.gold.DistrictRanking;
import htx.gold.DistrictRanking.Comparability;
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
    List<ReportColumn> columns = columns(edition);
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
            notes(edition, blocks))
        .withoutEmptyColumns();
  }

  private static List<ReportColumn> columns(Edition edition) {
    String interval = edition.say("Khoảng tin cậy 95% (%)", "95% interval (%)");

    return List.of(
        ReportColumn.centred(edition.say("Hạng", "Rank"), 8),
        ReportColumn.words(edition.say("Chỉ tiêu, đơn vị", "Indicator, unit"), 52),
        ReportColumn.number(edition.say("Giá trị", "Value"), 14),
        ReportColumn.number(edition.say("Tính trên (n)", "Out of (n)"), 10),
        ReportColumn.number(edition.say("Từ", "From"), 9).under(interval),
        ReportColumn.number(edition.say("Đến", "To"), 9).under(interval),
        ReportColumn.centred(edition.say("Hạng năm trước", "Rank the year before"), 11),
        ReportColumn.centred(edition.say("Tăng, giảm hạng", "Places gained or lost"), 11),
        ReportColumn.centred(
            edition.say("Hạng theo địa giới trong năm", "Rank on the year's boundaries"), 14),
        ReportColumn.words(edition.say("Ghi chú", "Note"), 26));
  }

  private static List<String> notes(Edition edition, List<Rankings> blocks) {
    String day = edition.day(edition.settings().assumptions().comparableOn());
    List<String> notes = new ArrayList<>();
    notes.add(
        edition.say(
            "Giá trị, hạng và thay đổi hạng tính trên địa giới so sánh (ngày "
                + day
                + "). Đơn vị bằng giá trị thì cùng hạng cao hơn; không có giá trị thì không xếp"
                + " hạng.",
            "Values, ranks and movements stand on comparable boundaries (of "
                + day
                + "). Equal values share the better rank; without a value there is no rank."));

    if (blocks.stream().anyMatch(Rankings::hasTies)) {
      notes.add(
          edition.say(
              "Dấu \"=\" sau hạng: nhiều đơn vị cùng hạng đó.",
              "\"=\" after a rank: several share it."));
    }

    if (blocks.stream().anyMatch(block -> block.proportion.isPresent())) {
      notes.add(
          edition.say(
              "n là số làm mẫu số của tỷ lệ. Khoảng tin cậy 95% tính theo Wilson (1927): n càng nhỏ,"
                  + " khoảng càng rộng. Hai đơn vị có khoảng chồng lên nhau thì thứ hạng trước sau"
                  + " chưa phân biệt được.",
              "n is what the share is out of. The 95% interval is Wilson's (1927): the smaller n,"
                  + " the wider. Where the intervals of two overlap, their ranks are not told"
                  + " apart."));
    }

    notes.add(
        edition.say(
            "Hạng mô tả thứ tự theo một chỉ tiêu, không phải đánh giá chung về đơn vị.",
            "A rank is an order by one indicator, not a judgement of the district."));

    return notes;
  }

  private String name() {
    String unit = " (" + measure.unit(edition.language()) + ")";
    String of =
        proportion
            .map(found -> "; n: " + new Measured(found.whole()).name(edition.language()))
            .orElse("");

    return measure.name(edition.language()) + unit + of;
  }

  private boolean hasTies() {
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
