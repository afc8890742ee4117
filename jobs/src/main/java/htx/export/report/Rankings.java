package htx.export.report;

import htx.gold.DistrictRanking;
import htx.gold.DistrictRanking.Comparability;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import htx.table.Coded;
import htx.territory.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The districts in the order of each ranked indicator, with the places they gained or lost. */
final class Rankings {
  private final Edition edition;

  private Rankings(Edition edition) {
    this.edition = edition;
  }

  static ReportTable table(Edition edition) {
    return new Rankings(edition).table();
  }

  private ReportTable table() {
    List<ReportColumn> columns =
        List.of(
            ReportColumn.centred(edition.say("Hạng", "Rank"), 8),
            ReportColumn.words(edition.say("Chỉ tiêu, đơn vị", "Indicator, unit"), 52),
            ReportColumn.number(edition.say("Giá trị", "Value"), 14),
            ReportColumn.centred(edition.say("Số đơn vị cùng hạng", "Sharing the rank"), 11),
            ReportColumn.centred(edition.say("Hạng năm trước", "Rank the year before"), 11),
            ReportColumn.centred(edition.say("Tăng, giảm hạng", "Places gained or lost"), 11),
            ReportColumn.centred(
                edition.say("Hạng theo địa giới trong năm", "Rank on the year's boundaries"), 14),
            ReportColumn.words(edition.say("Ghi chú", "Note"), 26));
    List<ReportRow> rows = new ArrayList<>();
    int place = 0;

    for (String code : edition.settings().assumptions().rankedIndicators()) {
      place++;
      Indicator indicator = Indicators.of(code);
      Measured measure = new Measured(indicator);
      rows.add(
          Entries.heading(
              ReportRow.Kind.GROUP,
              Roman.numeral(place),
              measure.name(edition.language()) + " (" + measure.unit(edition.language()) + ")",
              columns.size()));
      ranked(indicator).forEach(district -> rows.add(row(measure, district)));
    }

    return new ReportTable(
        edition.say(
            "Xếp hạng đơn vị cấp huyện năm " + edition.year(),
            "Ranking of districts, " + edition.year()),
        "",
        columns,
        2,
        rows,
        List.of(
            edition.say(
                "Giá trị, hạng và thay đổi hạng tính trên địa giới so sánh (ngày "
                    + edition.day(edition.settings().assumptions().comparableOn())
                    + "). Đơn vị bằng giá trị thì cùng hạng cao hơn; không có giá trị thì không xếp"
                    + " hạng.",
                "Values, ranks and movements stand on comparable boundaries (of "
                    + edition.day(edition.settings().assumptions().comparableOn())
                    + "). Equal values share the better rank; without a value there is no rank."),
            edition.say(
                "Hạng mô tả thứ tự theo một chỉ tiêu, không phải đánh giá chung về đơn vị.",
                "A rank is an order by one indicator, not a judgement of the district.")));
  }

  /** The districts by rank, those without one last, each group in official order. */
  private List<Reference.Named> ranked(Indicator indicator) {
    return edition.reference().districtsOn(edition.lastDay()).stream()
        .sorted(
            Comparator.comparingLong(
                district ->
                    line(indicator, Basis.COMPARABLE, district)
                        .filter(found -> found.has(DistrictRanking.RANK))
                        .map(found -> found.whole(DistrictRanking.RANK))
                        .orElse(Long.MAX_VALUE)))
        .toList();
  }

  private ReportRow row(Measured measure, Reference.Named district) {
    Optional<Line> line = line(measure.indicator(), Basis.COMPARABLE, district);
    Optional<Line> ofTheDay = line(measure.indicator(), Basis.OF_THE_DAY, district);
    boolean rated = line.filter(found -> found.has(DistrictRanking.RANK)).isPresent();

    return ReportRow.of(
        ReportRow.Kind.ITEM,
        Entries.of(line, DistrictRanking.RANK, Shown.RANK),
        Entries.words(district.name()),
        Entries.of(
            line, DistrictRanking.VALUE, Shown.quantity(measure.decimals()), measure.scale()),
        Entries.of(line, DistrictRanking.TIED, Shown.COUNT),
        Entries.of(line, DistrictRanking.RANK_BEFORE, Shown.RANK),
        Entries.of(line, DistrictRanking.MOVEMENT, Shown.MOVEMENT),
        Entries.of(ofTheDay, DistrictRanking.RANK, Shown.RANK),
        Entries.words(
            rated ? ofTheDay.map(this::change).orElse("") : unrated(measure.indicator())));
  }

  /** What parts the year from the one before. */
  private String change(Line line) {
    return switch (Coded.of(Comparability.values(), line.text(DistrictRanking.COMPARABILITY))) {
      case BOUNDARIES_CHANGED -> edition.say("Địa giới thay đổi trong năm", "Boundaries changed");
      case DEFINITION_CHANGED -> edition.say("Định nghĩa thay đổi", "Definition changed");
      case COMPARABLE -> "";
    };
  }

  private String unrated(Indicator indicator) {
    return Area.province(edition).hasSent(edition, indicator, edition.year())
        ? edition.say("Không xếp hạng", "Not rated")
        : edition.say("Chưa đủ nơi gửi số liệu", "Not all have sent");
  }

  private Optional<Line> line(Indicator indicator, Basis basis, Reference.Named district) {
    return edition
        .figures()
        .line(DistrictRanking.TABLE, indicator.code(), basis, edition.year(), district.code());
  }
}
