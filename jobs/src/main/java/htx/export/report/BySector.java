package htx.export.report;

import htx.gold.SectorGrowth;
import htx.silver.Grouping;
import htx.table.Field;
import htx.territory.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** How the cooperatives of each sector grew, and what that gave to the province's growth. */
final class BySector {
  private static final String ALL = Grouping.ALL.code();

  private BySector() {}

  static ReportTable table(Edition edition) {
    String change = edition.say("Biến động trong năm", "Changes in the year");
    List<ReportColumn> columns =
        List.of(
            ReportColumn.centred(edition.say("STT", "No."), 5),
            ReportColumn.words(edition.say("Lĩnh vực", "Sector"), 36),
            ReportColumn.number(edition.say("Đầu kỳ", "Start"), 10),
            ReportColumn.number(edition.say("Thành lập mới", "Founded"), 10).under(change),
            ReportColumn.number(edition.say("Giải thể", "Dissolved"), 10).under(change),
            ReportColumn.number(edition.say("Chuyển đổi, sáp nhập", "Converted, merged"), 11)
                .under(change),
            ReportColumn.number(edition.say("Biến động khác", "Other"), 10).under(change),
            ReportColumn.number(edition.say("Cuối kỳ", "End"), 10),
            ReportColumn.number(edition.say("Tăng thuần", "Net"), 10),
            ReportColumn.number(edition.say("Tốc độ tăng (%)", "Growth (%)"), 11),
            ReportColumn.number(
                edition.say(
                    "Đóng góp vào tốc độ tăng chung (điểm\u00a0%)", "Contribution (points)"),
                14),
            ReportColumn.number(edition.say("Cơ cấu cuối kỳ (%)", "Share (%)"), 11));
    List<ReportRow> rows = new ArrayList<>();
    rows.add(
        row(
            edition,
            ReportRow.Kind.TOTAL,
            "",
            new Reference.Named(ALL, edition.say("Tổng số", "Total"))));

    for (Reference.Named sector : edition.reference().sectors(edition.language())) {
      rows.add(row(edition, ReportRow.Kind.ITEM, Integer.toString(rows.size()), sector));
    }

    return new ReportTable(
        edition.say(
            "Số lượng và biến động hợp tác xã theo lĩnh vực năm " + edition.year(),
            "Cooperatives by sector, " + edition.year()),
        edition.say("hợp tác xã", "cooperatives"),
        columns,
        2,
        rows,
        List.of(
            edition.say(
                "Điểm đóng góp của các lĩnh vực cộng lại bằng tốc độ tăng chung.",
                "The sectors' contributions add up to the total's growth."),
            edition.say(
                "Biến động khác: HTX chuyển lĩnh vực hoặc chuyển địa bàn.",
                "Other changes: moves between sectors or territories.")));
  }

  private static ReportRow row(
      Edition edition, ReportRow.Kind kind, String number, Reference.Named sector) {
    Optional<Line> line = line(edition, sector.code());
    Optional<Line> whole = line(edition, ALL);
    BiFunction<Field, Shown, Entry> entry =
        (field, shown) -> Entries.part(line, whole, field, shown, Scale.ONE);

    return ReportRow.of(
        kind,
        Entries.words(number),
        Entries.words(sector.name()),
        entry.apply(SectorGrowth.STOCK_BEFORE, Shown.COUNT),
        entry.apply(SectorGrowth.FOUNDED, Shown.COUNT),
        entry.apply(SectorGrowth.DISSOLVED, Shown.COUNT),
        entry.apply(SectorGrowth.CONVERTED, Shown.COUNT),
        entry.apply(SectorGrowth.OTHER_CHANGE, Shown.difference(0)),
        entry.apply(SectorGrowth.STOCK, Shown.COUNT),
        entry.apply(SectorGrowth.NET, Shown.difference(0)),
        entry.apply(SectorGrowth.GROWTH_PERCENT, Shown.difference(1)),
        entry.apply(SectorGrowth.CONTRIBUTION_POINTS, Shown.POINTS),
        entry.apply(SectorGrowth.SHARE_PERCENT, Shown.PERCENT));
  }

  private static Optional<Line> line(Edition edition, String sector) {
    Area province = Area.province(edition);
    return edition
        .figures()
        .line(
            SectorGrowth.TABLE,
            Basis.OF_THE_DAY,
            province.level(),
            province.code(),
            sector,
            edition.year());
  }
}
