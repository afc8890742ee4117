package htx.export;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.report.ReportSheet;
import htx.export.report.ReportSheets;
import htx.gold.IndicatorValue;
import htx.gold.SectorGrowth;
import htx.gold.Trend;
import htx.indicator.Indicators;
import htx.table.Field;
import htx.table.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookValuesTest {
  private static final Map<Table, List<Row>> GOLD = SampleGold.tables();
  private static final BigDecimal MILLIONTH = new BigDecimal("0.000001");
  private static final BigDecimal BILLIONTH = new BigDecimal("0.000000001");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Kilograms of a tonne. */
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** The columns of a ranked share's interval, which is no figure of gold. */
  private static final Integer[] INTERVAL = {4, 5};

  @TempDir static Path folder;

  private static ReadWorkbook workbook;

  @BeforeAll
  static void write() throws IOException {
    SamplePublication.write(folder);
    workbook = ReadWorkbook.of(folder.resolve("bieu-tong-hop-2019.xlsx"));
  }

  @Test
  void everyNumberOnEveryTableIsOneOfGold() {
    Set<Double> gold = new HashSet<>();
    GOLD.forEach(
        (table, rows) ->
            rows.forEach(
                row -> table.fields().forEach(field -> number(row, field).forEach(gold::add))));

    for (ReportSheet sheet : ReportSheets.ALL) {
      List<Double> shown =
          sheet.tabVi().equals("Xếp hạng")
              ? workbook.numbers(sheet.tabVi(), INTERVAL)
              : workbook.numbers(sheet.tabVi());
      assertThat(shown).as(sheet.tabVi()).isNotEmpty();
      assertThat(gold).as(sheet.tabVi()).containsAll(shown);
    }
  }

  @Test
  void aDistrictsLineHoldsTheDistrictsValues() {
    for (String district : SampleReference.DISTRICTS) {
      String name = district.equals("172") ? "Thị xã Phổ Yên" : districtName(district);
      List<Double> expected = new ArrayList<>();
      for (String code :
          List.of("coop_existing", "coop_operating", "coop_founded", "coop_dissolved")) {
        expected.add(indicator(code, district));
      }
      expected.add(
          value(
              Trend.TABLE,
              Trend.RATIO_PERCENT,
              BigDecimal.ONE,
              Map.of(
                  Trend.INDICATOR, "coop_existing",
                  Trend.BASIS, "of_the_day",
                  Trend.UNIT, district,
                  Trend.YEAR, "2019")));
      for (String code :
          List.of(
              "group_existing",
              "group_founded",
              "persons",
              "coop_charter_capital",
              "revenue",
              "effective_share")) {
        expected.add(indicator(code, district));
      }

      assertThat(workbook.line("Theo huyện", name)).isEqualTo(expected);
    }
  }

  @Test
  void aSectorsLineHoldsTheSectorsGrowth() {
    List<Double> expected = new ArrayList<>();
    for (Field field :
        List.of(
            SectorGrowth.STOCK_BEFORE,
            SectorGrowth.FOUNDED,
            SectorGrowth.DISSOLVED,
            SectorGrowth.CONVERTED,
            SectorGrowth.OTHER_CHANGE,
            SectorGrowth.STOCK,
            SectorGrowth.NET,
            SectorGrowth.GROWTH_PERCENT,
            SectorGrowth.CONTRIBUTION_POINTS,
            SectorGrowth.SHARE_PERCENT)) {
      expected.add(
          value(
              SectorGrowth.TABLE,
              field,
              BigDecimal.ONE,
              Map.of(SectorGrowth.SECTOR, "VT", SectorGrowth.YEAR, "2019")));
    }

    assertThat(workbook.line("Theo lĩnh vực", "Giao thông vận tải")).isEqualTo(expected);
  }

  @Test
  void moneyOfAFundIsShownInBillionsAndOfALoanInMillions() {
    // 100 loans of 150 million dong each: 15 billion lent, 11 owed
    assertThat(workbook.line("Vốn và cho vay", "Quỹ hỗ trợ phát triển HTX tỉnh"))
        .isEqualTo(List.of(36.52, 41.52, 100.0, 15.0, 150.0, 35.2, 11.0, 97.0, 0.15, 0.09, 0.8182));
  }

  @Test
  void aFundThatLentNothingHasZerosAndNoAverage() {
    List<String> shown = workbook.texts("Vốn và cho vay", "Quỹ của Liên đoàn Lao động");

    assertThat(workbook.line("Vốn và cho vay", "Quỹ của Liên đoàn Lao động"))
        .isEqualTo(List.of(28.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0));
    assertThat(shown).containsExactly("…", "…", "…", "…");
  }

  @Test
  void aProductsLineHoldsItsOutputMoneyAndSharesInPercent() {
    assertThat(workbook.line("Chuỗi giá trị", "Chè khô"))
        .isEqualTo(List.of(18.0, 406.25, 1234.5, 3.038769, 98765.4321, 61.73, 45.21, 4.0));
  }

  @Test
  void aChainsLineAddsUpNothingThatIsUnlike() {
    // tea is counted by area, which adds up; its buds and dried leaves do not
    assertThat(workbook.line("Chuỗi giá trị", "Chuỗi chè"))
        .isEqualTo(List.of(40.0, 812.5, 98765.4321, 45.21, 10.0));
    assertThat(workbook.texts("Chuỗi giá trị", "Chuỗi chè"))
        .containsExactly("ha", "x", "x", "x", "x");
    // chickens and pigs are not so many head together
    assertThat(workbook.line("Chuỗi giá trị", "Chuỗi chăn nuôi"))
        .isEqualTo(List.of(30.0, 98765.4321, 7.0));
    // a yield of 3.038769 t a head is shown in kg
    assertThat(workbook.line("Chuỗi giá trị", "Lợn")).contains(3038.769);
  }

  @Test
  void aPlanIsANumberABoundOrARangeAsItWasSet() {
    assertThat(workbook.texts("Tổng hợp", "Số hợp tác xã thành lập mới"))
        .contains("30 - 35", "40 - 45");
    // 42 founded: of 35, and of 30
    assertThat(workbook.texts("Tổng hợp", "Số hợp tác xã thành lập mới")).contains("120,0 - 140,0");
    assertThat(workbook.line("Tổng hợp", "- Trong đó: nông nghiệp")).contains(25.0, 112.0, 27.0);
    assertThat(workbook.line("Tổng hợp", "Số tổ hợp tác thành lập mới")).endsWith(60.0);
  }

  @Test
  void aDistrictWithoutAValueIsLastAndNotRated() {
    List<String> names = workbook.names("Xếp hạng");

    assertThat(names.get(names.size() - 1)).isEqualTo("Huyện Võ Nhai");
    assertThat(workbook.texts("Xếp hạng", "Thành phố Thái Nguyên"))
        .contains("Địa giới thay đổi trong năm");
  }

  @Test
  void aTotalOfSomeFundsSaysOfHowMany() {
    assertThat(workbook.says("Vốn và cho vay"))
        .contains("- Vốn điều lệ: tổng số là tổng của 1/7 quỹ có số liệu.")
        .noneMatch(words -> words.startsWith("- Tổng nguồn vốn: "));
  }

  @Test
  void printedFiguresOfTheYearStandBesideOurs() {
    assertThat(workbook.line("Đối chiếu", "Số hợp tác xã"))
        .isEqualTo(List.of(510.0, 505.0, -5.0, 505.0, -5.0));
    assertThat(workbook.texts("Đối chiếu", "Số hợp tác xã")).contains("=510 như đã in", "✗");
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() {
    assertThat(workbook.quoted("=510 như đã in")).isTrue();
    assertThat(workbook.quoted("Số hợp tác xã")).isFalse();
  }

  private static Double indicator(String code, String district) {
    return value(
        IndicatorValue.TABLE,
        IndicatorValue.VALUE,
        Indicators.of(code).unit().factor(),
        Map.of(
            IndicatorValue.INDICATOR, code,
            IndicatorValue.PERIOD, "2019",
            IndicatorValue.BASIS, "of_the_day",
            IndicatorValue.UNIT, district,
            IndicatorValue.DIMENSION, "all"));
  }

  private static Double value(
      Table table, Field field, BigDecimal factor, Map<Field, String> where) {
    Row found =
        GOLD.get(table).stream()
            .filter(
                row ->
                    where.entrySet().stream()
                        .allMatch(
                            asked ->
                                String.valueOf(row.get(row.fieldIndex(asked.getKey().name())))
                                    .equals(asked.getValue())))
            .findFirst()
            .orElseThrow();
    return new BigDecimal(found.get(found.fieldIndex(field.name())).toString())
        .multiply(factor)
        .doubleValue();
  }

  private static List<Double> number(Row row, Field field) {
    Object value = row.get(row.fieldIndex(field.name()));
    if (!(value instanceof Number)) {
      return List.of();
    }
    BigDecimal exact = new BigDecimal(value.toString());
    return List.of(
        exact.doubleValue(),
        exact.multiply(HUNDRED).doubleValue(),
        exact.multiply(THOUSAND).doubleValue(),
        exact.multiply(MILLIONTH).doubleValue(),
        exact.multiply(BILLIONTH).doubleValue());
  }

  private static String districtName(String code) {
    return SampleReference.reference().districtsOn(LocalDate.of(2019, 12, 31)).stream()
        .filter(district -> district.code().equals(code))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
