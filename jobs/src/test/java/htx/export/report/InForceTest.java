package htx.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.SamplePublication;
import htx.export.SampleReference;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import htx.table.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InForceTest {
  private static final LocalDate JANUARY_2022 = LocalDate.of(2022, 1, 18);

  @Test
  void aDefinitionRestsOnTheActsInForceInTheReportsYear() {
    assertThat(acts(2018, "coop_existing")).isEqualTo("Luật Hợp tác xã 23/2012/QH13");
    // the old law's last day is 30/06/2024
    assertThat(acts(2024, "coop_existing"))
        .isEqualTo(
            "Luật Hợp tác xã 23/2012/QH13; Luật Hợp tác xã 17/2023/QH15; Nghị định 92/2024/NĐ-CP");
    assertThat(acts(2025, "coop_existing"))
        .isEqualTo("Luật Hợp tác xã 17/2023/QH15; Nghị định 92/2024/NĐ-CP");
    assertThat(acts(2018, "group_existing")).isEqualTo("Nghị định 151/2007/NĐ-CP");
    assertThat(acts(2020, "group_existing")).isEqualTo("Nghị định 77/2019/NĐ-CP");
    assertThat(acts(2018, "outstanding")).isEqualTo("Báo cáo của nơi gửi");
    assertThat(acts(2021, "outstanding")).isEqualTo("Nghị định 45/2021/NĐ-CP");
  }

  @Test
  void everyIndicatorNamesWhatItRestsOnToday() {
    assertThat(Indicators.ALL)
        .extracting((Indicator indicator) -> acts(2025, indicator.code()))
        .doesNotContain("Báo cáo của nơi gửi");
  }

  @Test
  void laterActsAreListedApartAndThoseOfTheFutureNowhere() {
    assertThat(InForce.since(edition(2019, JANUARY_2022)))
        .singleElement()
        .extracting(NoteSection::lines)
        .isEqualTo(
            List.of(
                "Từ năm 2020: Thông tư 01/2020/TT-BKHĐT.",
                "Từ năm 2021: Nghị định 45/2021/NĐ-CP."));
    assertThat(InForce.since(edition(2018, LocalDate.of(2018, 12, 31)))).isEmpty();
  }

  @Test
  void theNotesOfAYearCiteNothingOfAfterTheDayThatItsFiguresAreKnownOn() {
    assertThat(notes(2018, JANUARY_2022))
        .contains("Nghị quyết 814/NQ-UBTVQH14 (01/01/2020)")
        .contains("Nhóm nợ theo báo cáo của bên cho vay.")
        .doesNotContain("14/2024", "17/2023", "92/2024", "148/QĐ-TTg");
    assertThat(notes(2018, LocalDate.of(2018, 12, 31)))
        .contains("422/NQ-UBTVQH14")
        .doesNotContain("814/NQ-UBTVQH14", "77/2019", "01/2020");
    assertThat(notes(2024, LocalDate.of(2025, 1, 18))).contains("Thông tư 14/2024/TT-NHNN");
  }

  private static String acts(int year, String indicator) {
    return InForce.inYear(edition(year, JANUARY_2022), Indicators.of(indicator));
  }

  private static String notes(int year, LocalDate knownOn) {
    return String.join(
        "\n",
        NoteSections.of(edition(year, knownOn)).stream()
            .flatMap(section -> section.lines().stream())
            .toList());
  }

  private static Edition edition(int year, LocalDate knownOn) {
    return new Edition(
        year,
        knownOn,
        SamplePublication.settings(Language.VI, ByteOrderMark.WRITTEN),
        SampleReference.reference(),
        new Figures(table -> List.of()));
  }
}
