package htx.export.report;

import htx.gold.ValueChain;
import htx.indicator.ChainIndicators;
import htx.silver.Grouping;
import htx.table.Field;
import htx.territory.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** What each value chain and its products gave: a chain's line first, its products below. */
final class ByChain {
  private static final String ALL = Grouping.ALL.code();

  /** Stands for the unit of scale of products that differ in it. */
  private static final String MIXED = "x";

  /** Output over scale. */
  private static final Retraced RETRACED =
      new Retraced(List.of(4, 5), List.of(new Retraced.Ratio(6, 5, 4, BigDecimal.ONE)));

  private final Edition edition;

  private ByChain(Edition edition) {
    this.edition = edition;
  }

  static ReportTable table(Edition edition) {
    return new ByChain(edition).table();
  }

  private ReportTable table() {
    List<ReportColumn> columns =
        List.of(
            ReportColumn.centred(edition.say("STT", "No."), 5),
            ReportColumn.words(edition.say("Chuỗi, sản phẩm", "Chain, product"), 34),
            ReportColumn.number(edition.say("Số HTX tham gia", "Cooperatives"), 10),
            ReportColumn.centred(edition.say("Đơn vị quy mô", "Unit of scale"), 10),
            ReportColumn.number(edition.say("Quy mô", "Scale"), 11),
            ReportColumn.number(edition.say("Sản lượng (tấn)", "Output (tonnes)"), 12),
            ReportColumn.number(
                edition.say("Năng suất (tấn/đơn vị quy mô)", "Yield (tonnes a unit)"), 13),
            ReportColumn.number(
                edition.say("Doanh thu (triệu\u00a0đồng)", "Revenue (million dong)"), 13),
            ReportColumn.number(
                edition.say("Tỷ lệ tiêu thụ qua hợp đồng (%)", "Sold under contract (%)"), 13),
            ReportColumn.number(
                edition.say("Tỷ lệ quy mô được chứng nhận (%)", "Scale certified (%)"), 13),
            ReportColumn.number(
                edition.say("Số HTX có sản phẩm OCOP", "Cooperatives with OCOP"), 12));
    List<ReportRow> rows = new ArrayList<>();

    for (Reference.Named chain : edition.reference().chains(edition.language())) {
      int place = 0;
      rows.add(chain(Roman.numeral(chains(rows) + 1), chain));
      for (Reference.Named product :
          edition.reference().productsOf(chain.code(), edition.language())) {
        place++;
        rows.add(product(Integer.toString(place), chain.code(), product));
      }
    }

    return new ReportTable(
        edition.say(
            "Chuỗi giá trị có hợp tác xã tham gia năm " + edition.year(),
            "Value chains with cooperatives, " + edition.year()),
        "",
        columns,
        2,
        RETRACED.rows(rows),
        List.of(
            edition.say(
                "Một HTX có thể làm nhiều sản phẩm: ở dòng chuỗi mỗi HTX tính một lần, nên số HTX"
                    + " của các sản phẩm cộng lại có thể lớn hơn.",
                "A cooperative may make several products: a chain counts it once, so its products'"
                    + " numbers may add up to more."),
            edition.say(
                "Chuỗi gồm sản phẩm khác đơn vị quy mô thì không cộng quy mô (x).",
                "Where products of a chain differ in unit, scale is not added (x).")));
  }

  private static int chains(List<ReportRow> rows) {
    return (int) rows.stream().filter(row -> row.kind() == ReportRow.Kind.GROUP).count();
  }

  private ReportRow chain(String number, Reference.Named chain) {
    List<String> units =
        edition.reference().productsOf(chain.code(), edition.language()).stream()
            .flatMap(product -> edition.reference().scaleUnit(product.code()).stream())
            .distinct()
            .toList();
    String unit = units.size() == 1 ? scaleUnit(units.get(0)) : MIXED;
    return row(
        ReportRow.Kind.GROUP,
        number,
        chain.name(),
        unit,
        line(chain.code(), ALL),
        Optional.empty());
  }

  private ReportRow product(String number, String chain, Reference.Named product) {
    return row(
        ReportRow.Kind.ITEM,
        number,
        product.name(),
        edition.reference().scaleUnit(product.code()).map(this::scaleUnit).orElse(MIXED),
        line(chain, product.code()),
        line(chain, ALL));
  }

  private String scaleUnit(String unit) {
    return unit.equals("con") ? edition.say("con", "head") : unit;
  }

  private Optional<Line> line(String chain, String product) {
    Area province = Area.province(edition);
    return edition
        .figures()
        .line(
            ValueChain.TABLE,
            Basis.OF_THE_DAY,
            province.level(),
            province.code(),
            chain,
            product,
            edition.year());
  }

  private ReportRow row(
      ReportRow.Kind kind,
      String number,
      String name,
      String unit,
      Optional<Line> line,
      Optional<Line> whole) {
    BiFunction<Field, Shown, Entry> entry = (field, shown) -> Entries.of(line, field, shown);
    // what is counted per unit of scale has no meaning where products differ in unit
    BiFunction<Field, Shown, Entry> ofScale =
        unit.equals(MIXED) ? (field, shown) -> Entry.Absence.NOT_APPLICABLE : entry;

    return ReportRow.of(
        kind,
        Entries.words(number),
        Entries.words(name),
        Entries.count(line, whole, ValueChain.COOPERATIVES, Shown.COUNT, Scale.ONE),
        Entries.words(unit),
        ofScale.apply(ValueChain.SCALE, Shown.quantity(1)),
        entry.apply(ValueChain.OUTPUT, Shown.quantity(1)),
        ofScale.apply(ValueChain.YIELD, Shown.quantity(2)),
        Entries.of(line, ValueChain.REVENUE, Shown.quantity(0), Scale.MILLION),
        Entries.of(line, ValueChain.CONTRACT_SHARE, Shown.PERCENT, Scale.PERCENT),
        unit.equals(MIXED)
            ? Entry.Absence.NOT_APPLICABLE
            : Entries.of(line, ValueChain.CERTIFIED_SHARE, Shown.PERCENT, Scale.PERCENT),
        edition.year() < ChainIndicators.OCOP_COOPS.since()
            ? Entry.Absence.NOT_APPLICABLE
            : Entries.count(line, whole, ValueChain.OCOP_COOPERATIVES, Shown.COUNT, Scale.ONE));
  }
}
