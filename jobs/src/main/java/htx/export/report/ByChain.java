package htx.export.report;

import htx.gold.ValueChain;
import htx.indicator.ChainIndicators;
import htx.silver.Grouping;
import htx.silver.Product.ScaleUnit;
import htx.territory.Basis;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each value chain and its products gave: a chain's line first, its products below. */
final class ByChain {
  private static final String ALL = Grouping.ALL.code();

  /** Stands for the unit of scale of a chain whose products do not add up. */
  private static final String UNLIKE = "x";

  private static final BigDecimal KILOGRAMS = BigDecimal.valueOf(1000);

  /** Output over scale. */
  private static final Retraced RETRACED =
      new Retraced(
          List.of(4, 5),
          List.of(
              new Retraced.Ratio(6, 5, 4, BigDecimal.ONE), new Retraced.Ratio(7, 5, 4, KILOGRAMS)));

  private final Edition edition;

  private ByChain(Edition edition) {
    this.edition = edition;
  }

  static ReportTable table(Edition edition) {
    return new ByChain(edition).table();
  }

  private ReportTable table() {
    String yield = edition.say("Năng suất", "Yield");
    List<ReportColumn> columns =
        List.of(
            ReportColumn.centred(edition.say("STT", "No."), 5),
            ReportColumn.words(edition.say("Chuỗi, sản phẩm", "Chain, product"), 34),
            ReportColumn.number(edition.say("Số HTX tham gia", "Cooperatives"), 10),
            ReportColumn.centred(edition.say("Đơn vị quy mô", "Unit of scale"), 10),
            ReportColumn.number(edition.say("Quy mô", "Scale"), 11),
            ReportColumn.number(edition.say("Sản lượng (tấn)", "Output (tonnes)"), 12),
            ReportColumn.number(edition.say("tấn/ha", "tonnes a hectare"), 9).under(yield),
            ReportColumn.number(edition.say("kg/con", "kg a head"), 9).under(yield),
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
                "Sản phẩm của một chuỗi khác loại nhau: dòng chuỗi không cộng sản lượng, số con, không"
                    + " tính năng suất, tỷ lệ qua hợp đồng (x); diện tích cộng được.",
                "The products of a chain are unlike: its line adds up neither output nor head and has"
                    + " no yield or share under contract (x); area adds up.")));
  }

  private static int chains(List<ReportRow> rows) {
    return (int) rows.stream().filter(row -> row.kind() == ReportRow.Kind.GROUP).count();
  }

  private ReportRow chain(String number, Reference.Named chain) {
    boolean area =
        edition.reference().productsOf(chain.code(), edition.language()).stream()
            .allMatch(product -> isOf(product, ScaleUnit.HA));

    return row(
        ReportRow.Kind.GROUP,
        number,
        chain.name(),
        area ? ScaleUnit.HA.code() : UNLIKE,
        line(chain.code(), ALL),
        Optional.empty());
  }

  private ReportRow product(String number, String chain, Reference.Named product) {
    return row(
        ReportRow.Kind.ITEM,
        number,
        product.name(),
        isOf(product, ScaleUnit.HA) ? ScaleUnit.HA.code() : edition.say("con", "head"),
        line(chain, product.code()),
        line(chain, ALL));
  }

  private boolean isOf(Reference.Named product, ScaleUnit unit) {
    return edition.reference().scaleUnit(product.code()).filter(unit::is).isPresent();
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
    boolean ofChain = kind == ReportRow.Kind.GROUP;
    boolean area = unit.equals(ScaleUnit.HA.code());
    Entry scale = Entries.of(line, ValueChain.SCALE, Shown.quantity(area ? 1 : 0));
    Entry certified = Entries.of(line, ValueChain.CERTIFIED_SHARE, Shown.PERCENT, Scale.PERCENT);

    return ReportRow.of(
        kind,
        Entries.words(number),
        Entries.words(name),
        Entries.count(line, whole, ValueChain.COOPERATIVES, Shown.COUNT, Scale.ONE),
        Entries.words(unit),
        unless(unit.equals(UNLIKE), scale),
        unless(ofChain, Entries.of(line, ValueChain.OUTPUT, Shown.quantity(1))),
        unless(ofChain || !area, Entries.of(line, ValueChain.YIELD, Shown.quantity(2))),
        unless(ofChain || area, Entries.of(line, ValueChain.YIELD, Shown.quantity(2), KILOGRAMS)),
        Entries.of(line, ValueChain.REVENUE, Shown.quantity(0), Scale.MILLION),
        unless(ofChain, Entries.of(line, ValueChain.CONTRACT_SHARE, Shown.PERCENT, Scale.PERCENT)),
        unless(unit.equals(UNLIKE), certified),
        unless(
            edition.year() < ChainIndicators.OCOP_COOPS.since(),
            Entries.count(line, whole, ValueChain.OCOP_COOPERATIVES, Shown.COUNT, Scale.ONE)));
  }

  private static Entry unless(boolean meaningless, Entry entry) {
    return meaningless ? Entry.Absence.NOT_APPLICABLE : entry;
  }
}
