package htx.export;

import static htx.testing.Rows.list;

import htx.export.report.Reference;
import htx.silver.Fund;
import htx.silver.Product;
import htx.silver.Sector;
import htx.silver.Vintage;
import htx.territory.District;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;

/** The reference lists of the sample publication. */
public final class SampleReference {
  public static final List<String> DISTRICTS =
      List.of("164", "165", "172", "167", "168", "169", "170", "171", "173");
  public static final List<String> SECTORS =
      List.of("NN", "CN-TTCN", "XD", "TM-DV", "VT", "TD", "MT", "KHAC");
  public static final List<String> FUNDS =
      List.of("QHT", "QTW", "QGVL", "QLD", "QTD1", "QTD2", "QTD3");
  public static final List<String> PRODUCTS =
      List.of("tea_fresh", "tea_dry", "hill_chicken", "pig", "glass_noodle", "vegetables");

  private static final List<String> DISTRICT_NAMES =
      List.of(
          "Thành phố Thái Nguyên",
          "Thành phố Sông Công",
          "Thị xã Phổ Yên",
          "Huyện Định Hóa",
          "Huyện Phú Lương",
          "Huyện Đồng Hỷ",
          "Huyện Võ Nhai",
          "Huyện Đại Từ",
          "Huyện Phú Bình");
  private static final List<String> SECTOR_NAMES =
      List.of(
          "Nông nghiệp - lâm nghiệp - thủy sản",
          "Công nghiệp - tiểu thủ công nghiệp",
          "Xây dựng",
          "Thương mại - dịch vụ",
          "Giao thông vận tải",
          "Quỹ tín dụng nhân dân",
          "Môi trường",
          "Lĩnh vực khác");
  private static final List<String> FUND_NAMES =
      List.of(
          "Quỹ hỗ trợ phát triển HTX tỉnh",
          "Quỹ hỗ trợ phát triển HTX Việt Nam",
          "Quỹ quốc gia về việc làm",
          "Quỹ của Liên đoàn Lao động",
          "QTDND An Phát",
          "QTDND Bình Minh",
          "QTDND Cao Sơn");
  private static final List<String> PRODUCT_NAMES =
      List.of("Chè búp tươi", "Chè khô", "Gà đồi", "Lợn", "Miến", "Rau các loại");
  private static final List<String> CHAINS = List.of("tea", "livestock", "crops");
  private static final List<String> CHAIN_NAMES =
      List.of("Chuỗi chè", "Chuỗi chăn nuôi", "Chuỗi trồng trọt, chế biến");

  private SampleReference() {}

  public static Reference reference() {
    List<Row> districts = new ArrayList<>(rows(DISTRICTS.size(), SampleReference::district));
    // the town that Phổ Yên was later made a city of
    districts.add(
        TypedRow.of(
            District.TABLE,
            District.CODE,
            "172",
            District.NAME,
            "Phổ Yên",
            District.FULL_NAME,
            "Thành phố Phổ Yên",
            District.UNIT_TYPE,
            "Thành phố",
            District.PROVINCE,
            "19",
            District.DISPLAY_ORDER,
            3,
            District.VALID_FROM,
            "2022-04-10",
            District.ACT,
            "469/NQ-UBTVQH15"));

    return new Reference(
        districts,
        rows(SECTORS.size(), SampleReference::sector),
        rows(PRODUCTS.size(), SampleReference::product),
        rows(FUNDS.size(), SampleReference::fund),
        list(
            Vintage.TABLE,
            """
            vintage  | issued_on  | known_on   | comparable_on | year | status      | confirmed_by                | confirmed_on
            bao-cao  | 2019-01-22 | 2019-01-18 | 2018-12-31    | 2018 | preliminary |                             |
            nien-giam | 2019-06-30 | 2019-06-14 | 2018-12-31   | 2018 | official    | Ban Thường vụ Liên minh HTX | 2019-06-28
            """));
  }

  private static List<Row> rows(int count, IntFunction<Row> row) {
    return IntStream.range(0, count).mapToObj(row).toList();
  }

  private static Row district(int i) {
    return TypedRow.of(
        District.TABLE,
        District.CODE,
        DISTRICTS.get(i),
        District.NAME,
        DISTRICT_NAMES.get(i).replaceFirst("^(Thành phố|Thị xã|Huyện) ", ""),
        District.FULL_NAME,
        DISTRICT_NAMES.get(i),
        District.UNIT_TYPE,
        DISTRICT_NAMES.get(i).replaceFirst(" \\p{Lu}\\S+ \\p{Lu}\\S+$", ""),
        District.PROVINCE,
        "19",
        District.DISPLAY_ORDER,
        i + 1,
        District.VALID_TO,
        DISTRICTS.get(i).equals("172") ? "2022-04-10" : null,
        District.ACT,
        "932/NQ-UBTVQH13");
  }

  private static Row sector(int i) {
    return TypedRow.of(
        Sector.TABLE,
        Sector.CODE,
        SECTORS.get(i),
        Sector.NAME_VI,
        SECTOR_NAMES.get(i),
        Sector.NAME_EN,
        "Sector " + SECTORS.get(i),
        Sector.DISPLAY_ORDER,
        i + 1,
        Sector.ACT,
        "Báo cáo của Liên minh HTX");
  }

  private static Row product(int i) {
    return TypedRow.of(
        Product.TABLE,
        Product.CODE,
        PRODUCTS.get(i),
        Product.CHAIN,
        CHAINS.get(i / 2),
        Product.CHAIN_VI,
        CHAIN_NAMES.get(i / 2),
        Product.CHAIN_EN,
        "Chain " + CHAINS.get(i / 2),
        Product.NAME_VI,
        PRODUCT_NAMES.get(i),
        Product.NAME_EN,
        PRODUCTS.get(i),
        Product.SCALE_UNIT,
        i / 2 == 1 ? "con" : "ha",
        Product.DISPLAY_ORDER,
        i + 1,
        Product.ACT,
        "27/2018/QĐ-TTg");
  }

  private static Row fund(int i) {
    return TypedRow.of(
        Fund.TABLE,
        Fund.CODE,
        FUNDS.get(i),
        Fund.NAME_VI,
        FUND_NAMES.get(i),
        Fund.NAME_EN,
        "Fund " + FUNDS.get(i),
        Fund.FUND_KIND,
        i == 0 ? "provincial_fund" : "entrusted",
        Fund.DISPLAY_ORDER,
        i + 1,
        Fund.ACT,
        "45/2021/NĐ-CP");
  }
}
