package htx.export;

import htx.export.report.Measured;
import htx.gold.DistrictRanking;
import htx.gold.IndicatorValue;
import htx.gold.Lending;
import htx.gold.PlanAttainment;
import htx.gold.Reconciliation;
import htx.gold.SectorGrowth;
import htx.gold.Trend;
import htx.gold.ValueChain;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import htx.table.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** Gold tables of 2015 to 2019 for nine districts and all sectors, the same at every call. */
final class SampleGold {
  static final int FIRST_YEAR = 2015;
  static final int LAST_YEAR = 2019;

  private static final List<String> BASES = List.of("of_the_day", "comparable");
  private static final List<String> RANKED =
      List.of("coop_existing", "effective_share", "average_revenue");

  private final Map<Table, List<Row>> tables = new HashMap<>();

  private SampleGold() {}

  /** The tables, each with its rows in some order. */
  static Map<Table, List<Row>> tables() {
    SampleGold sample = new SampleGold();
    sample.indicators();
    sample.sectors();
    sample.rankings();
    sample.chains();
    sample.lending();
    sample.plans();
    sample.reconciliation();
    SampleChecks.tables().forEach((table, rows) -> sample.tables.put(table, new ArrayList<>(rows)));

    return sample.tables;
  }

  /** The province's value of an indicator: its size in 2019, some percent less each year before. */
  static BigDecimal value(String indicator, int year, int part) {
    if (indicator.equals("coop_effective")) {
      return value("coop_rated", year, 2 * part);
    }

    Measured measure = new Measured(Indicators.of(indicator));
    int size = 20 + Math.floorMod(indicator.hashCode(), 700);
    BigDecimal whole = BigDecimal.valueOf(size * 10L - (LAST_YEAR - year) * 37L);

    if (measure.share()) {
      return whole.movePointLeft(4).setScale(6, RoundingMode.UNNECESSARY);
    }

    BigDecimal parted = whole.divide(BigDecimal.valueOf(part), 0, RoundingMode.DOWN);
    return measure.scale().compareTo(BigDecimal.ONE) == 0
        ? parted
        : parted.multiply(BigDecimal.valueOf(12_345_678));
  }

  private void add(Table table, Object... columnsAndValues) {
    tables
        .computeIfAbsent(table, any -> new ArrayList<>())
        .add(TypedRow.of(table, columnsAndValues));
  }

  private void indicators() {
    for (Indicator measure : Indicators.ALL) {
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        for (String basis : BASES) {
          indicator(measure.code(), year, basis, "province", "19", "all", "all", 1);
          for (String district : SampleReference.DISTRICTS) {
            int part = 5 + SampleReference.DISTRICTS.indexOf(district);
            indicator(measure.code(), year, basis, "district", district, "all", "all", part);
          }
        }
      }
    }

    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      indicator("coop_founded", year, "of_the_day", "province", "19", "sector", "NN", 2);
      indicator("fund_charter_capital", year, "of_the_day", "province", "19", "fund", "QHT", 3);
    }
  }

  private void indicator(
      String code,
      int year,
      String basis,
      String level,
      String unit,
      String dimension,
      String item,
      int part) {
    boolean lacking = code.equals("average_revenue") && unit.equals("170");
    BigDecimal value = lacking ? null : value(code, year, part);
    add(
        IndicatorValue.TABLE,
        IndicatorValue.FAMILY,
        Indicators.familyOf(code).orElseThrow().name(),
        IndicatorValue.INDICATOR,
        code,
        IndicatorValue.PERIOD,
        year,
        IndicatorValue.PERIOD_START,
        year + "-01-01",
        IndicatorValue.PERIOD_END,
        year + "-12-31",
        IndicatorValue.BASIS,
        basis,
        IndicatorValue.LEVEL,
        level,
        IndicatorValue.UNIT,
        unit,
        IndicatorValue.DIMENSION,
        dimension,
        IndicatorValue.ITEM,
        item,
        IndicatorValue.VALUE,
        value,
        IndicatorValue.CONTRIBUTORS,
        12,
        IndicatorValue.NOT_SENT,
        0,
        IndicatorValue.STATUS,
        year == LAST_YEAR ? "preliminary" : "official");
    boolean short77 = code.startsWith("group_") && year == LAST_YEAR;
    add(
        Trend.TABLE,
        Trend.INDICATOR,
        code,
        Trend.BASIS,
        basis,
        Trend.LEVEL,
        level,
        Trend.UNIT,
        unit,
        Trend.DIMENSION,
        dimension,
        Trend.ITEM,
        item,
        Trend.YEAR,
        year,
        Trend.VALUE,
        value,
        Trend.RATIO_PERCENT,
        lacking || year == FIRST_YEAR ? null : "10" + part % 10 + ".263158",
        Trend.GROWTH_PERCENT,
        lacking || year == FIRST_YEAR ? null : part % 10 + ".263158",
        Trend.COMPOUND_GROWTH_PERCENT,
        lacking || year == FIRST_YEAR ? null : "4.125000",
        Trend.SLOPE,
        lacking ? null : "37.000000",
        Trend.SLOPE_LOW,
        lacking ? null : "31.000000",
        Trend.SLOPE_HIGH,
        lacking ? null : "44.000000",
        Trend.KENDALL_S,
        lacking ? null : 10,
        Trend.KENDALL_P,
        lacking ? null : year == LAST_YEAR ? "0.016667" : "0.083333",
        Trend.NEXT_YEAR,
        value,
        Trend.NEXT_YEAR_LOW,
        value,
        Trend.NEXT_YEAR_HIGH,
        value,
        Trend.YEARS_USED,
        short77 ? 1 : year - FIRST_YEAR + 1,
        Trend.BREAK_NOTE,
        short77 ? "tht_decree_77" : null);
  }

  private void sectors() {
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      sector("all", year, 400, 50, 9);
      for (String sector : SampleReference.SECTORS) {
        int place = SampleReference.SECTORS.indexOf(sector);
        sector(sector, year, 50, place == 5 ? 0 : 4 + place, place % 3);
      }
    }
  }

  private void sector(String sector, int year, int before, int founded, int dissolved) {
    int net = founded - dissolved - 1;
    add(
        SectorGrowth.TABLE,
        SectorGrowth.BASIS,
        "of_the_day",
        SectorGrowth.LEVEL,
        "province",
        SectorGrowth.UNIT,
        "19",
        SectorGrowth.SECTOR,
        sector,
        SectorGrowth.YEAR,
        year,
        SectorGrowth.STOCK_BEFORE,
        before + year - LAST_YEAR,
        SectorGrowth.FOUNDED,
        founded,
        SectorGrowth.DISSOLVED,
        dissolved,
        SectorGrowth.CONVERTED,
        1,
        SectorGrowth.OTHER_CHANGE,
        0,
        SectorGrowth.STOCK,
        before + year - LAST_YEAR + net,
        SectorGrowth.NET,
        net,
        SectorGrowth.GROWTH_PERCENT,
        net + ".125000",
        SectorGrowth.CONTRIBUTION_POINTS,
        "0.0" + Math.abs(net) + "5000",
        SectorGrowth.SHARE_PERCENT,
        "12.500000",
        SectorGrowth.COMPARABILITY,
        "comparable");
  }

  private void rankings() {
    for (String indicator : RANKED) {
      for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        for (String basis : BASES) {
          for (String district : SampleReference.DISTRICTS) {
            int place = SampleReference.DISTRICTS.indexOf(district);
            boolean lacking = indicator.equals("average_revenue") && district.equals("170");
            int rank = Math.floorMod(place + year, 9) + 1;
            int before = Math.floorMod(place + year - 1, 9) + 1;
            add(
                DistrictRanking.TABLE,
                DistrictRanking.INDICATOR,
                indicator,
                DistrictRanking.BASIS,
                basis,
                DistrictRanking.YEAR,
                year,
                DistrictRanking.UNIT,
                district,
                DistrictRanking.VALUE,
                lacking ? null : value(indicator, year, 5 + place),
                DistrictRanking.RANK,
                lacking ? null : rank,
                DistrictRanking.TIED,
                lacking ? 0 : 1,
                DistrictRanking.RATED,
                9,
                DistrictRanking.RANK_BEFORE,
                lacking || year == FIRST_YEAR ? null : before,
                DistrictRanking.MOVEMENT,
                lacking || year == FIRST_YEAR ? null : before - rank,
                DistrictRanking.COMPARABILITY,
                basis.equals("of_the_day") && district.equals("164")
                    ? "boundaries_changed"
                    : "comparable");
          }
        }
      }
    }
  }

  private void chains() {
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (int i = 0; i < SampleReference.PRODUCTS.size(); i++) {
        String chain = List.of("tea", "livestock", "crops").get(i / 2);
        if (i % 2 == 0) {
          chain(chain, "all", year, 40 - 10 * (i / 2), i / 2 == 1 ? null : "812.500000");
        }
        chain(chain, SampleReference.PRODUCTS.get(i), year, 21 - 3 * i, "406.250000");
      }
    }
  }

  private void chain(String chain, String product, int year, int cooperatives, String scale) {
    add(
        ValueChain.TABLE,
        ValueChain.BASIS,
        "of_the_day",
        ValueChain.LEVEL,
        "province",
        ValueChain.UNIT,
        "19",
        ValueChain.CHAIN,
        chain,
        ValueChain.PRODUCT,
        product,
        ValueChain.YEAR,
        year,
        ValueChain.COOPERATIVES,
        cooperatives,
        ValueChain.SCALE,
        scale,
        ValueChain.OUTPUT,
        "1234.500000",
        ValueChain.YIELD,
        scale == null ? null : "3.038769",
        ValueChain.REVENUE,
        "98765432100",
        ValueChain.CONTRACT_SHARE,
        "0.617300",
        ValueChain.CERTIFIED_SHARE,
        scale == null ? null : "0.452100",
        ValueChain.NOT_SENT,
        0,
        ValueChain.OCOP_COOPERATIVES,
        cooperatives / 4);
  }

  private void lending() {
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      fund("all", year, 900);
      for (String fund : SampleReference.FUNDS) {
        fund(fund, year, 100 + SampleReference.FUNDS.indexOf(fund));
      }
    }
  }

  private void fund(String fund, int year, int loans) {
    boolean idle = fund.equals("QLD");
    add(
        Lending.TABLE,
        Lending.BASIS,
        "of_the_day",
        Lending.LEVEL,
        "province",
        Lending.UNIT,
        "19",
        Lending.FUND,
        fund,
        Lending.YEAR,
        year,
        Lending.CHARTER_CAPITAL,
        fund.equals("QHT") ? "36520000000" : null,
        Lending.TOTAL_CAPITAL,
        fund.equals("QHT") ? "41520000000" : "28000000000",
        Lending.LOANS,
        idle ? 0 : loans,
        Lending.DISBURSED,
        idle ? 0 : loans * 150_000_000L,
        Lending.AVERAGE_LOAN,
        idle ? null : "150000000",
        Lending.OUTSTANDING,
        idle ? 0 : loans * 110_000_000L,
        Lending.BORROWERS,
        idle ? 0 : loans - 3,
        Lending.OVERDUE,
        idle ? 0 : loans * 1_500_000L,
        Lending.BAD_DEBT,
        idle ? 0 : loans * 900_000L,
        Lending.NPL_SHARE,
        idle ? null : "0.008182",
        Lending.PRIORITY_SHARE,
        idle ? null : "0.352000",
        Lending.NOT_SENT,
        0,
        Lending.DEBT_RULE,
        "as_reported");
  }

  private void plans() {
    plan(2018, "coop_founded", "all", "30", "35", "50", "166.666667", "above");
    plan(2019, "coop_founded", "all", "30", "35", "42", "140.000000", "above");
    plan(2019, "coop_founded", "NN", "25", null, "28", "112.000000", "met");
    plan(2020, "coop_founded", "all", "40", "45", null, null, "open");
    plan(2020, "coop_founded", "NN", "27", null, null, null, "open");
    plan(2020, "group_founded", "all", "60", "60", null, null, "open");
  }

  private void plan(
      int year,
      String indicator,
      String sector,
      String lower,
      String upper,
      String actual,
      String ratio,
      String result) {
    add(
        PlanAttainment.TABLE,
        PlanAttainment.YEAR,
        year,
        PlanAttainment.INDICATOR,
        indicator,
        PlanAttainment.UNIT,
        "19",
        PlanAttainment.SECTOR,
        sector,
        PlanAttainment.LOWER_BOUND,
        lower,
        PlanAttainment.UPPER_BOUND,
        upper,
        PlanAttainment.ACTUAL,
        actual,
        PlanAttainment.RATIO_PERCENT,
        ratio,
        PlanAttainment.RESULT,
        result,
        PlanAttainment.COMPARABILITY,
        "comparable",
        PlanAttainment.ACT,
        "Báo cáo của Liên minh HTX tỉnh ngày 22/01/2019");
  }

  private void reconciliation() {
    printed("htx-2018", "2019-01-22", "coop_existing", 2018, "456", "exact", "456", "469");
    printed("tht-2018", "2019-01-22", "group_existing", 2018, "7260", "exact", "7260", "7260");
    printed(
        "von-2018",
        "2019-01-22",
        "fund_charter_capital",
        2018,
        "36520000000",
        "exact",
        "36520000000",
        "36520000000");
    printed("lop-2018", "2019-01-22", "class_attendances", 2018, "900", "over", "938", null);
    printed("htx-2019", "2020-03-02", "coop_existing", 2019, "510", "nearly", "505", "505");
  }

  private void printed(
      String id,
      String on,
      String indicator,
      int year,
      String printed,
      String bound,
      String then,
      String now) {
    BigDecimal value = new BigDecimal(printed);
    add(
        Reconciliation.TABLE,
        Reconciliation.FIGURE_ID,
        id,
        Reconciliation.PRINTED_ON,
        on,
        Reconciliation.INDICATOR,
        indicator,
        Reconciliation.PERIOD_START,
        year + "-01-01",
        Reconciliation.PERIOD_END,
        year + "-12-31",
        Reconciliation.UNIT,
        "19",
        Reconciliation.DIMENSION,
        indicator.equals("fund_charter_capital") ? "fund" : "all",
        Reconciliation.ITEM,
        indicator.equals("fund_charter_capital") ? "QHT" : "all",
        Reconciliation.PRINTED,
        "=" + printed + " như đã in",
        Reconciliation.PRINTED_VALUE,
        printed,
        Reconciliation.BOUND,
        bound,
        Reconciliation.THEN_VALUE,
        then,
        Reconciliation.THEN_DIFFERENCE,
        new BigDecimal(then).subtract(value),
        Reconciliation.THEN_AGREES,
        bound.equals("over") || then.equals(printed),
        Reconciliation.NOW_VALUE,
        now,
        Reconciliation.NOW_DIFFERENCE,
        now == null ? null : new BigDecimal(now).subtract(value),
        Reconciliation.NOW_AGREES,
        now == null ? null : now.equals(printed),
        Reconciliation.ACT,
        "Bài đăng ngày 22/01/2019 của Liên minh HTX tỉnh",
        Reconciliation.NOTE,
        id.equals("htx-2018") ? "13 HTX đăng ký chậm" : null);
  }
}
