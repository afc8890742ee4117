package htx.territory;

import static htx.testing.Rows.list;
import static org.assertj.core.api.Assertions.assertThat;

import htx.quality.Reading;
import htx.table.Message;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TerritoryTest {
  private static final LocalDate IN_2016 = LocalDate.of(2016, 12, 14);
  private static final LocalDate IN_2018 = LocalDate.of(2018, 12, 14);

  private final Territory territory =
      Territory.of(
          list(
              Commune.TABLE,
              """
                code  | name       | full_name          | unit_type | district | valid_from | valid_to
                05692 | Chùa Hang  | Thị trấn Chùa Hang | Thị trấn  | 169      |            | 2017-08-18
                05692 | Chùa Hang  | Phường Chùa Hang   | Phường    | 164      | 2017-08-18 |
                05467 | Tân Long   | Phường Tân Long    | Phường    | 164      |            |
                05662 | Tân Long   | Xã Tân Long        | Xã        | 169      |            |
                05431 | Quán Triều | Phường Quán Triều  | Phường    | 164      |            |
                05800 | Quân Chu   | Thị trấn Quân Chu  | Thị trấn  | 171      |            |
                05801 | Quân Chu   | Xã Quân Chu        | Xã        | 171      |            |
                05557 | Kim Sơn    | Xã Kim Sơn         | Xã        | 167      |            | 2020-01-01
                05551 | Kim Phượng | Xã Kim Phượng      | Xã        | 167      |            | 2025-07-01
                05551 | Kim Phượng | Xã Kim Phượng      | Xã        |          | 2025-07-01 |
                05932 | Thượng Đình | Xã Thượng Đình    | Xã        | 173      |            | 2025-07-01
                05941 | Điềm Thụy  | Xã Điềm Thụy       | Xã        |          | 2025-07-01 |
                05908 | Phú Bình   | Xã Phú Bình        | Xã        |          | 2025-07-01 |
                05509 | Lương Châu | Phường Lương Châu  | Phường    | 165      |            | 2020-01-01
                05509 | Châu Sơn   | Phường Châu Sơn    | Phường    | 165      | 2020-01-01 | 2025-07-01
                05524 | Vinh Sơn   | Xã Vinh Sơn        | Xã        | 165      |            | 2020-01-01
                """),
          list(
              District.TABLE,
              """
                code | name       | full_name            | province | valid_from | valid_to
                164  | Thái Nguyên | Thành phố Thái Nguyên | 19 | | 2025-07-01
                165  | Sông Công   | Thị xã Sông Công      | 19 | | 2015-05-15
                165  | Sông Công   | Thành phố Sông Công   | 19 | 2015-05-15 | 2025-07-01
                167  | Định Hóa    | Huyện Định Hóa        | 19 | |
                169  | Đồng Hỷ     | Huyện Đồng Hỷ         | 19 | |
                173  | Phú Bình    | Huyện Phú Bình        | 19 | |
                """),
          list(
              Succession.TABLE,
              """
                on_day     | from_code | to_code | share | largest
                2020-01-01 | 05557     | 05551   | whole | true
                2025-07-01 | 05551     | 05551   | whole | true
                2025-07-01 | 05932     | 05941   | part  | true
                2025-07-01 | 05932     | 05908   | part  | false
                2020-01-01 | 05509     | 05509   | whole | true
                2020-01-01 | 05524     | 05509   | whole | true
                """));

  private static String code(Reading reading) {
    return reading.issue().map(Message::code).orElseGet(() -> (String) reading.value().get());
  }

  @Test
  void aDistrictIsKnownByAnyUsualSpelling() {
    assertThat(code(territory.district("TP. Thái Nguyên"))).isEqualTo("164");
    assertThat(code(territory.district("THÀNH PHỐ THÁI NGUYÊN"))).isEqualTo("164");
    assertThat(code(territory.district("H. Định Hoá"))).isEqualTo("167");
    assertThat(code(territory.district("Đồng Hỉ"))).isEqualTo("169");
    assertThat(code(territory.district("Dồng Hỷ"))).isEqualTo("169");
    assertThat(code(territory.district("Phú Lương"))).isEqualTo("G_UNKNOWN_UNIT");
  }

  @Test
  void aDistrictIsNoneAfterItsLastDayWhateverItsKindsWereBefore() {
    LocalDate last = LocalDate.of(2025, 6, 30);

    assertThat(code(territory.district("TX Sông Công", last))).isEqualTo("165");
    assertThat(code(territory.district("Sông Công", IN_2016))).isEqualTo("165");
    assertThat(code(territory.district("Sông Công", last.plusDays(1))))
        .isEqualTo("G_NOT_VALID_THEN");
    assertThat(territory.district("Sông Công", last.plusDays(1)).issue().get().words().en())
        .isEqualTo(
            "There was \"Sông Công\" (165) from 2015-05-15 until before 2025-07-01, not on 2025-07-01");
    assertThat(code(territory.district("Đồng Hỷ", last.plusDays(1)))).isEqualTo("169");
    assertThat(code(territory.district("Phú Lương", last))).isEqualTo("G_UNKNOWN_UNIT");
  }

  @Test
  void aCommuneThatMovedBelongsToTheDistrictOfTheDay() {
    assertThat(code(territory.commune("TT. Chùa Hang", "169", IN_2016))).isEqualTo("05692");
    assertThat(code(territory.commune("P. Chùa Hang", "164", IN_2018))).isEqualTo("05692");
    assertThat(code(territory.commune("Chùa Hang", "169", IN_2018))).isEqualTo("G_NOT_VALID_THEN");
    assertThat(code(territory.commune("Chùa Hang", "164", IN_2016))).isEqualTo("G_NOT_VALID_THEN");
  }

  @Test
  void namesakesInTwoDistrictsAreToldApart() {
    assertThat(code(territory.commune("Tân Long", "164", IN_2018))).isEqualTo("05467");
    assertThat(code(territory.commune("Tân Long", "169", IN_2018))).isEqualTo("05662");
  }

  @Test
  void namesakesInOneDistrictNeedTheKindOfUnit() {
    assertThat(code(territory.commune("xã Quân Chu", "171", IN_2018))).isEqualTo("05801");
    assertThat(code(territory.commune("TT Quân Chu", "171", IN_2018))).isEqualTo("05800");
    assertThat(code(territory.commune("Quân Chu", "171", IN_2018))).isEqualTo("G_AMBIGUOUS_UNIT");
  }

  @Test
  void theSpellingOfTheLawIsUnderstoodToo() {
    assertThat(code(territory.commune("Phường Quan Triều", "164", IN_2018))).isEqualTo("05431");
  }

  @Test
  void anUnknownNameIsRefusedWithTheNearestOnes() {
    Message issue = territory.commune("Kim Son", "167", IN_2018).issue().orElseThrow();

    assertThat(issue.code()).isEqualTo("G_UNKNOWN_UNIT");
    assertThat(issue.words().vi())
        .isEqualTo(
            "Không có xã, phường, thị trấn \"Kim Son\"; gần nhất: Xã Kim Sơn, Xã Kim Phượng");
  }

  @Test
  void aNameOfAnotherTimeIsToldWithItsTimeAndWhereThePlaceThenWas() {
    assertThat(told("Chùa Hang", "169", IN_2018))
        .isEqualTo(
            "\"Chùa Hang\" (05692) was in this district before 2017-08-18, not on 2018-12-14; that"
                + " place was then in Phường Chùa Hang, Thành phố Thái Nguyên");
    assertThat(told("Chùa Hang", "164", IN_2016))
        .isEqualTo(
            "\"Chùa Hang\" (05692) was in this district from 2017-08-18, not on 2016-12-14; that"
                + " place was then in Thị trấn Chùa Hang, Huyện Đồng Hỷ");
  }

  @Test
  void aUnitThatMergedIsToldWithTheOneThatTookItInHoweverManyMergersLater() {
    assertThat(told("Kim Sơn", "167", LocalDate.of(2020, 1, 1)))
        .isEqualTo(
            "\"Kim Sơn\" (05557) was in this district before 2020-01-01, not on 2020-01-01; that"
                + " place was then in Xã Kim Phượng, Huyện Định Hóa");
    assertThat(told("Kim Sơn", "167", LocalDate.of(2025, 7, 1)))
        .endsWith("not on 2025-07-01; that place was then in Xã Kim Phượng");
  }

  @Test
  void aUnitThatWasDividedIsToldWithAllItsPartsAndOneMadeOfSeveralWithAllOfThese() {
    LocalDate after = LocalDate.of(2025, 12, 14);

    assertThat(told("Thượng Đình", "173", after))
        .endsWith("; that place was then in Xã Điềm Thụy or Xã Phú Bình");
    assertThat(territory.commune("Thượng Đình", "173", after).issue().get().words().vi())
        .endsWith("; nơi đó khi ấy thuộc Xã Điềm Thụy hoặc Xã Phú Bình");
    assertThat(told("Châu Sơn", "165", IN_2018))
        .endsWith(
            "; that place was then in Phường Lương Châu, Thành phố Sông Công or Xã Vinh Sơn, Thành"
                + " phố Sông Công");
  }

  private String told(String commune, String district, LocalDate day) {
    return territory.commune(commune, district, day).issue().orElseThrow().words().en();
  }

  @Test
  void aUnitThatEndedIsNotValidLater() {
    assertThat(code(territory.commune("Kim Sơn", "167", LocalDate.of(2019, 12, 31))))
        .isEqualTo("05557");
    assertThat(code(territory.commune("Kim Sơn", "167", LocalDate.of(2020, 1, 1))))
        .isEqualTo("G_NOT_VALID_THEN");
  }
}
