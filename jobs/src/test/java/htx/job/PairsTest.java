package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.pairs.Difference;
import htx.export.pairs.Kind;
import htx.export.pairs.Published;
import htx.export.pairs.Walk;
import htx.export.report.ExportSettings;
import htx.testing.MayTakeLong;
import htx.testing.Shipped;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Any two numbers that a publication sets side by side are of one ground, by one rule and of the
 * same population, or it says there that they are not.
 */
@MayTakeLong
class PairsTest {

  @Test
  void everyPairOfTheSampleSaysWhatItsNumbersDifferIn() {
    Walk walk =
        walk(
            Sample.refreshed().exports(),
            Path.of("data/reference"),
            Path.of("data/published"),
            "report.last_year=2021",
            "report.first_year=2014");

    assertThat(walk.judge().unmarked().stream().limit(20)).isEmpty();
    assertThat(walk.unasked()).isEmpty();
    // and there was something to say, everywhere and of every kind
    assertThat(walk.judge().walked()).containsOnlyKeys(Kind.values());
    assertThat(walk.judge().differing()).containsOnlyKeys(Difference.values());
  }

  /** Two districts traded ground in 2017. */
  @Test
  void everyPairOfTheSmallProvinceDoes() {
    SmallProvince province = SmallProvince.refreshed();
    Walk walk =
        walk(
            province.exports(),
            province.reference(),
            province.published(),
            "report.last_year=2018",
            "report.first_year=2016",
            "report.trend_base=2016");

    assertThat(walk.judge().unmarked().stream().limit(20)).isEmpty();
    assertThat(walk.unasked()).isEmpty();
    assertThat(walk.judge().differing()).containsKeys(Difference.BORDERS, Difference.POPULATION);
  }

  private static Walk walk(Path exports, Path lists, Path frozen, String... settings) {
    return Walk.through(
        new Published(
            exports.resolve("current"),
            lists,
            frozen,
            new ExportSettings(Shipped.settings().exports(), Shipped.assumptions(settings))));
  }
}
