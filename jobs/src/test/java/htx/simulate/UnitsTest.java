package htx.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UnitsTest {
  private final Units units = Units.read(Path.of("data/reference"));

  @Test
  void communesOfThreeDaysAsPublished() {
    assertThat(units.communesOn(LocalDate.of(2018, 12, 31))).hasSize(180);
    assertThat(units.communesOn(LocalDate.of(2018, 12, 31)).stream().filter(Units.Unit::rural))
        .hasSize(139);
    assertThat(units.communesOn(LocalDate.of(2020, 12, 31))).hasSize(178);
    assertThat(units.communesOn(LocalDate.of(2025, 7, 1))).hasSize(92);
  }

  @Test
  void aCommuneThatChangesItsDistrictDoesSoOnTheDay() {
    assertThat(units.commune("05653", LocalDate.of(2017, 8, 17)).district()).isEqualTo("168");
    assertThat(units.commune("05653", LocalDate.of(2017, 8, 18)).district()).isEqualTo("164");
  }

  @Test
  void aCommuneThatEndedIsFollowedIntoItsSuccessor() {
    assertThat(units.commune("05524", LocalDate.of(2019, 12, 31)).fullName())
        .isEqualTo("Xã Vinh Sơn");
    assertThat(units.commune("05524", LocalDate.of(2020, 1, 1)).fullName())
        .isEqualTo("Phường Châu Sơn");
  }

  @Test
  void everySettledCommuneCanBeFollowedToTheUnitsOf2025() {
    for (Units.Unit commune : units.settled()) {
      assertThat(
              units
                  .commune(commune.code(), LocalDate.of(2025, 7, 1))
                  .validOn(LocalDate.MAX.minusDays(1)))
          .as(commune.fullName())
          .isTrue();
    }
  }
}
