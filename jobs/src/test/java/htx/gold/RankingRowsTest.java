package htx.gold;

import static org.assertj.core.api.Assertions.assertThat;

import htx.method.Ranks.Best;
import htx.testing.Rows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingRowsTest {

  @Test
  void placesMoveOnlyFromYearToYearOnTheSameGround() {
    Map<Integer, Map<String, BigDecimal>> values =
        Map.of(
            2016, Map.of("164", of(10), "165", of(30), "169", of(20)),
            2017, Map.of("164", of(30), "165", of(30)),
            2018, Map.of("164", of(31), "165", of(30), "169", of(40)));

    assertThat(drawn(values, Map.of(2017, Set.of("164")), Best.HIGHEST))
        .isEqualTo(
            """
            year | unit | value | rank | tied | rated | rank_before | movement | comparability
            2016 | 164 | 10 | 3 | 1 | 3 |  |  | comparable
            2016 | 165 | 30 | 1 | 1 | 3 |  |  | comparable
            2016 | 169 | 20 | 2 | 1 | 3 |  |  | comparable
            2017 | 164 | 30 | 1 | 2 | 2 | 3 |  | boundaries_changed
            2017 | 165 | 30 | 1 | 2 | 2 | 1 | 0 | comparable
            2017 | 169 |  |  | 0 | 2 | 2 |  | comparable
            2018 | 164 | 31 | 2 | 1 | 3 | 1 | -1 | comparable
            2018 | 165 | 30 | 3 | 1 | 3 | 1 | -2 | comparable
            2018 | 169 | 40 | 1 | 1 | 3 |  |  | comparable
            """);
  }

  @Test
  void noPlaceMovesIntoAYearThatIsMeasuredOtherwise() {
    Map<Integer, Map<String, BigDecimal>> values =
        Map.of(2019, Map.of("164", of(1)), 2020, Map.of("164", of(1)), 2021, Map.of("164", of(1)));
    Map<List<Object>, Reported> reported =
        Map.of(List.of(2019, "164"), new Reported(5, 9), List.of(2020, "164"), new Reported(8, 9));

    assertThat(
            Rows.draw(
                DistrictRanking.TABLE.schema(),
                RankingRows.of(
                    "effective_share", "comparable", values, reported, Map.of(), Best.HIGHEST),
                DistrictRanking.YEAR,
                DistrictRanking.REPORTED,
                DistrictRanking.POPULATION,
                DistrictRanking.RANK_BEFORE,
                DistrictRanking.MOVEMENT,
                DistrictRanking.COMPARABILITY))
        .isEqualTo(
            """
            year | reported | population | rank_before | movement | comparability
            2019 | 5 | 9 |  |  | comparable
            2020 | 8 | 9 | 1 |  | definition_changed
            2021 |  |  | 1 | 0 | comparable
            """);
  }

  @Test
  void theLeastComesFirstWhereLessIsBetter() {
    Map<Integer, Map<String, BigDecimal>> values = Map.of(2018, Map.of("164", of(5), "165", of(2)));

    assertThat(drawn(values, Map.of(), Best.LOWEST))
        .contains("2018 | 164 | 5 | 2 |")
        .contains("2018 | 165 | 2 | 1 |");
  }

  private static String drawn(
      Map<Integer, Map<String, BigDecimal>> values, Map<Integer, Set<String>> changed, Best best) {
    return Rows.draw(
        DistrictRanking.TABLE.schema(),
        RankingRows.of("npl_share", "of_the_day", values, Map.of(), changed, best),
        DistrictRanking.YEAR,
        DistrictRanking.UNIT,
        DistrictRanking.VALUE,
        DistrictRanking.RANK,
        DistrictRanking.TIED,
        DistrictRanking.RATED,
        DistrictRanking.RANK_BEFORE,
        DistrictRanking.MOVEMENT,
        DistrictRanking.COMPARABILITY);
  }

  private static BigDecimal of(long value) {
    return BigDecimal.valueOf(value);
  }
}
