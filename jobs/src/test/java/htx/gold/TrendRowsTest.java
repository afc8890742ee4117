package htx.gold;

import static org.assertj.core.api.Assertions.assertThat;

import htx.indicator.Indicators;
import htx.method.Series;
import htx.table.Field;
import htx.testing.Rows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendRowsTest {
  private static final Map<Field, String> PROVINCE =
      Map.of(
          Trend.INDICATOR, "group_existing",
          Trend.BASIS, "of_the_day",
          Trend.LEVEL, "province",
          Trend.UNIT, "19",
          Trend.DIMENSION, "all",
          Trend.ITEM, "all");

  private static final SortedSet<Integer> NO_CUT = new TreeSet<>();

  /** The five communes that came to Thái Nguyên city in 2017 are no growth of it. */
  @Test
  void aDistrictsSeriesIsCutWhereItsGroundMovedAndThereAlone() {
    Series cooperatives =
        new Series(
            List.of(2016, 2017, 2018), Stream.of("54", "81", "84").map(BigDecimal::new).toList());
    ChangedGround changed = new ChangedGround(Map.of(2017, Set.of("164"), 2018, Set.of()));

    assertThat(changes(cooperatives, changed.cuts("of_the_day", "district", "164")))
        .isEqualTo(
            """
            year | change | years_used | break_note
            2016 |  | 1 |
            2017 |  | 1 | boundaries_changed
            2018 | 3 | 2 | boundaries_changed
            """);
    String whole =
        """
        year | change | years_used | break_note
        2016 |  | 1 |
        2017 | 27 | 2 |
        2018 | 3 | 3 |
        """;
    assertThat(changes(cooperatives, changed.cuts("of_the_day", "district", "165")))
        .isEqualTo(whole);
    assertThat(changes(cooperatives, changed.cuts("comparable", "district", "164")))
        .isEqualTo(whole);
    assertThat(changes(cooperatives, changed.cuts("of_the_day", "province", "164")))
        .isEqualTo(whole);
  }

  private static String changes(Series series, SortedSet<Integer> cuts) {
    return Rows.draw(
        Trend.TABLE.schema(),
        TrendRows.of(
            PROVINCE, series, Map.of(), Map.of(), Indicators.of("coop_existing"), 2016, cuts),
        Trend.YEAR,
        Trend.CHANGE,
        Trend.YEARS_USED,
        Trend.BREAK_NOTE);
  }

  @Test
  void aSeriesIsCutWhereItsDefinitionBreaks() {
    Series groups =
        new Series(
            List.of(2018, 2019, 2020, 2021),
            Stream.of("7260.000000", "7270.000000", "5000.000000", "4480.000000")
                .map(BigDecimal::new)
                .toList());

    assertThat(
            Rows.draw(
                Trend.TABLE.schema(),
                TrendRows.of(
                    PROVINCE,
                    groups,
                    Map.of(),
                    Map.of(),
                    Indicators.of("group_existing"),
                    2018,
                    NO_CUT),
                Trend.YEAR,
                Trend.VALUE,
                Trend.CHANGE,
                Trend.GROWTH_PERCENT,
                Trend.RATIO_PERCENT,
                Trend.COMPOUND_GROWTH_PERCENT,
                Trend.YEARS_USED,
                Trend.BREAK_NOTE))
        .isEqualTo(
            """
            year | value | change | growth_percent | ratio_percent | compound_growth_percent | years_used | break_note
            2018 | 7260.000000 |  |  |  |  | 1 |
            2019 | 7270.000000 |  |  |  |  | 1 | tht_decree_77
            2020 | 5000.000000 |  |  |  |  | 1 | tht_decree_77
            2021 | 4480.000000 | -520.000000 | -10.400000 | 89.600000 |  | 2 | tht_decree_77
            """);
  }

  /**
   * Unions were 0, 0, 0 and 1: the line gives 1, and 1 less 2.634826 (t(2) = 4.302653, variance
   * 0.375) is below nothing. A share that rises by a tenth a year to the whole stays there.
   */
  @Test
  void whatIsExpectedOfTheNextYearIsPossible() {
    assertThat(nextYear("union_existing", "0", "0", "0", "1"))
        .isEqualTo("1.000000 | 0.000000 | 3.634826");
    assertThat(nextYear("chain_contract_share", "0.7", "0.8", "0.9", "1"))
        .isEqualTo("1.000000 | 1.000000 | 1.000000");
    // a loss is possible
    assertThat(nextYear("profit", "0", "0", "0", "1")).isEqualTo("1.000000 | -1.634826 | 3.634826");
  }

  private static String nextYear(String indicator, String... values) {
    Series series =
        new Series(
            List.of(2014, 2015, 2016, 2017), Stream.of(values).map(BigDecimal::new).toList());
    String rows =
        Rows.draw(
            Trend.TABLE.schema(),
            TrendRows.of(
                PROVINCE, series, Map.of(), Map.of(), Indicators.of(indicator), 2015, NO_CUT),
            Trend.NEXT_YEAR,
            Trend.NEXT_YEAR_LOW,
            Trend.NEXT_YEAR_HIGH);

    return rows.lines().reduce((one, last) -> last).orElseThrow();
  }

  @Test
  void threeYearsHaveNoDirectionAndFourHave() {
    Series cooperatives =
        new Series(
            List.of(2015, 2016, 2017, 2018),
            Stream.of("20", "30", "40", "50").map(BigDecimal::new).toList());

    // 10 a year throughout, so 60 next year; all 6 pairs of 4 years rise
    assertThat(
            Rows.draw(
                Trend.TABLE.schema(),
                TrendRows.of(
                    PROVINCE,
                    cooperatives,
                    Map.of(),
                    Map.of(),
                    Indicators.of("coop_existing"),
                    2015,
                    NO_CUT),
                Trend.YEAR,
                Trend.SLOPE,
                Trend.KENDALL_S,
                Trend.NEXT_YEAR))
        .isEqualTo(
            """
            year | slope | kendall_s | next_year
            2015 |  |  |
            2016 |  |  |
            2017 |  |  |
            2018 | 10.000000 | 6 | 60.000000
            """);
  }
}
