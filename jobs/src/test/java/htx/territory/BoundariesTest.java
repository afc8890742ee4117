package htx.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The events are those of the resolutions 422 (2017), 814 (2020), 1240 (2024) and 1683 (2025). */
class BoundariesTest {
  private static final LocalDate ALWAYS = LocalDate.MIN;
  private static final LocalDate IN_2017 = LocalDate.of(2017, 8, 18);
  private static final LocalDate IN_2020 = LocalDate.of(2020, 1, 1);
  private static final LocalDate IN_2024 = LocalDate.of(2024, 12, 1);
  private static final LocalDate IN_2025 = LocalDate.of(2025, 7, 1);

  private final Boundaries boundaries =
      new Boundaries(
          List.of(
              unit("05659", "169", ALWAYS, IN_2017),
              unit("05659", "164", IN_2017, IN_2025),
              unit("05509", "165", ALWAYS, IN_2020),
              unit("05509", "165", IN_2020, IN_2025),
              unit("05524", "165", ALWAYS, IN_2020),
              unit("05782", "171", ALWAYS, IN_2024),
              unit("05785", "171", ALWAYS, IN_2025),
              unit("05788", "171", ALWAYS, IN_2025),
              unit("05710", "164", ALWAYS, IN_2025),
              unit("05710", null, IN_2025, LocalDate.MAX),
              unit("05443", null, IN_2025, LocalDate.MAX)),
          List.of(
              new Passage(IN_2020, "05524", "05509", false, true),
              new Passage(IN_2024, "05782", "05785", true, false),
              new Passage(IN_2024, "05782", "05788", true, true),
              new Passage(IN_2025, "05710", "05443", false, true),
              new Passage(IN_2025, "05659", "05710", false, true)));

  @Test
  void aTransferredCommuneLiesInTheDistrictOfTheDay() {
    assertThat(at("05659", "169", "2016-12-14", "2016-12-31"))
        .isEqualTo(new UnitOn("05659", "169", "19", false));
    assertThat(at("05659", "169", "2016-12-14", "2017-08-17").district()).isEqualTo("169");
    assertThat(at("05659", "169", "2016-12-14", "2017-08-18").district()).isEqualTo("164");
  }

  @Test
  void aLaterReportIsFollowedBackToTheDistrictBeforeTheTransfer() {
    assertThat(at("05659", "164", "2019-12-14", "2016-12-31").district()).isEqualTo("169");
  }

  @Test
  void aMergedCommuneIsFollowedToTheOneThatTookItIn() {
    assertThat(at("05524", "165", "2018-12-14", "2021-12-31"))
        .isEqualTo(new UnitOn("05509", "165", "19", false));
  }

  @Test
  void whatSeveralCommunesMergedIntoIsNotTakenApart() {
    assertThat(boundaries.unitOn("05509", day("2020-12-14"), day("2016-12-31"))).isEmpty();
    assertThat(at("05509", "165", "2020-12-14", "2016-12-31"))
        .isEqualTo(new UnitOn("05509", "165", "19", false));
  }

  @Test
  void aDividedCommuneStaysWithTheLargestSuccessorAndIsMarked() {
    assertThat(at("05782", "171", "2023-12-14", "2024-12-31"))
        .isEqualTo(new UnitOn("05788", "171", "19", true));
  }

  @Test
  void aCodeUsedAgainForAnotherCommuneIsNotFollowedByItsCode() {
    assertThat(at("05710", "164", "2024-12-14", "2025-12-31").commune()).isEqualTo("05443");
    assertThat(boundaries.unitOn("05710", day("2025-12-31"), day("2024-12-31"))).isEmpty();
  }

  @Test
  void whereThereAreNoDistrictsAnyMoreTheFormerOneIsKept() {
    assertThat(at("05659", "169", "2016-12-14", "2025-12-31"))
        .isEqualTo(new UnitOn("05710", "164", "19", false));
  }

  @Test
  void onlyDistrictsThatGainedOrLostGroundHaveChanged() {
    assertThat(boundaries.changedDistricts(day("2016-12-31"), day("2017-12-31")))
        .containsExactly("164", "169");
    assertThat(boundaries.changedDistricts(day("2019-12-31"), day("2020-12-31"))).isEmpty();
  }

  @Test
  void twoDaysAreOfOneGroundWhereNoUnitLiesInAnotherDistrict() {
    assertThat(boundaries.sameOn(day("2016-12-31"), day("2017-12-31"))).isFalse();
    assertThat(boundaries.sameOn(day("2017-12-31"), day("2016-12-31"))).isFalse();
    // communes of one district merged
    assertThat(boundaries.sameOn(day("2019-12-31"), day("2020-12-31"))).isTrue();
    // there are no districts any more
    assertThat(boundaries.sameOn(day("2024-12-31"), day("2025-12-31"))).isFalse();
  }

  @Test
  void aPlaceThatNoRecordHoldsIsNamed() {
    assertThatThrownBy(() -> at("99999", "999", "2018-12-14", "2018-12-31"))
        .hasMessage("No list of units has the district 999");
  }

  private UnitOn at(String commune, String district, String asOf, String day) {
    return boundaries.place(commune, district, day(asOf), day(day));
  }

  private static CommuneVersion unit(String code, String district, LocalDate from, LocalDate to) {
    return new CommuneVersion(code, district, "19", from, to);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
