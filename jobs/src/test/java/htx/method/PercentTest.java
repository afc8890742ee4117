package htx.method;

import static org.assertj.core.api.Assertions.assertThat;

import htx.method.Ranks.Best;
import htx.method.Ranks.Rank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PercentTest {

  @Test
  void changeIsSaidAsRatioAndAsGrowth() {
    // 566 cooperatives at the end of 2020, 97 more than the restated 469 of 2018
    assertThat(Percent.ratio(n("566"), n("469"))).contains(n("120.682303"));
    assertThat(Percent.growth(n("469"), n("566"))).contains(n("20.682303"));
    assertThat(Percent.growth(n("0"), n("5"))).isEmpty();
    assertThat(Percent.growth(n("-10"), n("-5"))).contains(n("50.000000"));
  }

  @Test
  void compoundGrowthIsTheSameEachYear() {
    // 100 * 1.1^2 = 121
    assertThat(Percent.compoundGrowth(n("100"), n("121"), 2)).contains(n("10.000000"));
    assertThat(Percent.compoundGrowth(n("0"), n("121"), 2)).isEmpty();
  }

  @Test
  void theMovingAverageNeedsAllItsYears() {
    Series series =
        new Series(List.of(2015, 2016, 2017, 2019), List.of(n("1"), n("2"), n("5"), n("9")));

    // (1 + 2 + 5) / 3
    assertThat(series.movingAverage(2017, 3)).contains(n("2.666667"));
    assertThat(series.movingAverage(2016, 3)).isEmpty();
    assertThat(series.movingAverage(2019, 3)).isEmpty();
  }

  @Test
  void equalValuesShareTheBetterPlace() {
    Map<String, BigDecimal> values =
        Map.of("164", n("30"), "165", n("20.0"), "167", n("20"), "168", n("5"));

    assertThat(Ranks.of(values, Best.HIGHEST))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "164",
                new Rank(1, 1),
                "165",
                new Rank(2, 2),
                "167",
                new Rank(2, 2),
                "168",
                new Rank(4, 1)));
    assertThat(Ranks.of(values, Best.LOWEST).get("165")).isEqualTo(new Rank(2, 2));
    assertThat(Ranks.of(values, Best.LOWEST).get("164")).isEqualTo(new Rank(4, 1));
  }

  @Test
  void roundedPartsAddUpToTheirRoundedSum() {
    // each is 33.333333..., together 100
    assertThat(Apportionment.percent(Map.of("CN", 1L, "NN", 1L, "XD", 1L), 3))
        .isEqualTo(Map.of("CN", n("33.333334"), "NN", n("33.333333"), "XD", n("33.333333")));
  }

  @Test
  void partsThatShrinkAddUpAsWell() {
    // 2/7 - 1/7 - 3/7 = -2/7 = -28.571429 percent
    Map<String, BigDecimal> points =
        Apportionment.percent(Map.of("CN", 2L, "NN", -1L, "XD", -3L), 7);

    assertThat(points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(n("-28.571429"));
    // rounded down 28.571428|57, -14.285715|+71 and -42.857143|+14: the unit left over goes to +71
    assertThat(points)
        .isEqualTo(Map.of("CN", n("28.571428"), "NN", n("-14.285714"), "XD", n("-42.857143")));
  }

  private static BigDecimal n(String number) {
    return new BigDecimal(number);
  }
}
