package htx.simulate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which cooperatives take part in the value chains of one year, and what they make. */
final class Chains {
  static final List<String> CODES = List.of("tea", "livestock", "crops");
  private static final long OUTPUT = 31;
  private static final long OCOP = 32;
  private static final long SECOND = 33;

  /** A product: its name, how its scale is counted, price a tonne in million dong, and yield. */
  record Product(String chain, String name, String unit, double price, double yield) {}

  private static final Map<String, Product> PRODUCTS =
      Map.ofEntries(
          Map.entry("tea_fresh", new Product("tea", "Chè búp tươi", "ha", 30, 11)),
          Map.entry("tea_dry", new Product("tea", "Chè khô", "ha", 260, 2.2)),
          Map.entry("hill_chicken", new Product("livestock", "Gà đồi", "con", 75, 0.0019)),
          Map.entry("pig", new Product("livestock", "Lợn", "con", 48, 0.1)),
          Map.entry("goat", new Product("livestock", "Dê", "con", 110, 0.03)),
          Map.entry("rabbit", new Product("livestock", "Thỏ", "con", 85, 0.0025)),
          Map.entry("other_livestock", new Product("livestock", "Vật nuôi khác", "con", 70, 0.02)),
          Map.entry("glass_noodle", new Product("crops", "Miến dong", "ha", 65, 3)),
          Map.entry("rice_noodle", new Product("crops", "Mỳ gạo", "ha", 25, 5)),
          Map.entry("vegetables", new Product("crops", "Rau, củ", "ha", 12, 16)),
          Map.entry("fruit", new Product("crops", "Cây ăn quả", "ha", 25, 9)),
          Map.entry("mushroom", new Product("crops", "Nấm", "ha", 45, 20)),
          Map.entry("medicinal", new Product("crops", "Cây dược liệu", "ha", 90, 2.5)),
          Map.entry("forestry", new Product("crops", "Cây lâm nghiệp", "ha", 1.4, 12)));
  private static final Map<String, String> BESIDE =
      Map.of("hill_chicken", "pig", "goat", "hill_chicken", "vegetables", "fruit");

  private final World world;
  private final Period period;
  private final Results results;

  /** One cooperative's year in one product; amounts in dong, stars null without any. */
  record Line(
      Organisation one,
      Product product,
      BigDecimal scale,
      BigDecimal output,
      long revenue,
      BigDecimal underContract,
      BigDecimal certified,
      Integer stars) {}

  Chains(World world, Period period, Results results) {
    this.world = world;
    this.period = period;
    this.results = results;
  }

  /** The chain's lines, each cooperative's together: as many cooperatives as are due. */
  List<Line> lines(String chain) {
    List<Line> lines = new ArrayList<>();
    int due = world.calibration().year(period.year()).chain(chain);
    List<Organisation> partners =
        world.organisations().stream()
            .filter(one -> one.is("HTX") && one.standsAfter(period))
            .filter(one -> !one.product.isEmpty())
            .filter(one -> PRODUCTS.get(one.product).chain().equals(chain))
            .filter(one -> Status.of(one, period) == Status.ACTIVE)
            .limit(due)
            .toList();

    for (Organisation one : partners) {
      String beside = BESIDE.get(one.product);
      boolean two = beside != null && world.seeds().fraction(SECOND, one.number) < 0.4;
      lines.add(line(one, one.product, two ? 0.5 : 0.75));

      if (two) {
        lines.add(line(one, beside, 0.25));
      }
    }

    return lines;
  }

  private Line line(Organisation one, String code, double shareOfRevenue) {
    Product product = PRODUCTS.get(code);
    double good = 0.93 + 0.14 * world.seeds().fraction(OUTPUT + period.year(), one.number);
    int later = period.year() - 2014;
    double tonnes =
        results.of(one).revenue() * shareOfRevenue / (product.price() * 1e6 * (1 + 0.02 * later));
    BigDecimal output = decimal(tonnes * good, 3);
    boolean hectares = product.unit().equals("ha");
    BigDecimal scale = decimal(Math.max(1, tonnes / product.yield()), hectares ? 2 : 0);
    double contract = Math.min(0.92, 0.2 + 0.4 * one.quality + 0.03 * later);
    double certified = Math.min(0.85, 0.1 + 0.45 * one.quality + 0.03 * later);
    boolean starred = period.year() >= 2019 && world.seeds().fraction(OCOP, one.number) < 0.4;
    double star = world.seeds().fraction(OCOP + 1, one.number);
    return new Line(
        one,
        product,
        scale,
        output,
        Math.round(results.of(one).revenue() * shareOfRevenue / 100_000) * 100_000,
        output.multiply(decimal(contract, 2)).setScale(3, RoundingMode.DOWN),
        scale.multiply(decimal(certified, 2)).setScale(hectares ? 2 : 0, RoundingMode.DOWN),
        starred ? Integer.valueOf(star < 0.55 ? 3 : star < 0.96 ? 4 : 5) : null);
  }

  private static BigDecimal decimal(double value, int scale) {
    return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_UP);
  }
}
