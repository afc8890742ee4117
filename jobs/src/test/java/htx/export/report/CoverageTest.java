package htx.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.SamplePublication;
import htx.export.SampleReference;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.gold.IndicatorValue;
import htx.gold.Trend;
import htx.indicator.Indicator;
import htx.indicator.OrganisationIndicators;
import htx.indicator.RatingIndicators;
import htx.indicator.ResultIndicators;
import htx.indicator.ReturnIndicators;
import htx.table.Language;
import htx.table.Table;
import htx.testing.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Returns of 456 of 469 cooperatives in 2018 and of 364 of 375 in 2017. */
class CoverageTest {
  private static final Map<Table, List<Row>> GOLD =
      Map.of(
          Trend.TABLE,
          Rows.list(
              Trend.TABLE,
              """
              indicator | level    | dimension | item | basis      | unit | year | years_used | matched | matched_growth_percent
              revenue   | province | all       | all  | of_the_day | 19   | 2018 | 2          | 360     | 4.25
              profit    | province | all       | all  | of_the_day | 19   | 2018 | 2          | 1360    | -0.14
              members   | province | all       | all  | of_the_day | 19   | 2018 | 1          |         |
              """),
          IndicatorValue.TABLE,
          Rows.list(
              IndicatorValue.TABLE,
              """
              indicator       | level    | dimension | item | basis      | unit | period | value | contributors | population
              revenue         | province | all       | all  | of_the_day | 19   | 2018   | 9     | 456          | 469
              revenue         | province | all       | all  | of_the_day | 19   | 2017   | 8     | 364          | 375
              members         | province | all       | all  | of_the_day | 19   | 2018   | 7     | 456          | 469
              members         | province | all       | all  | of_the_day | 19   | 2017   | 6     | 364          | 375
              effective_share | province | all       | all  | of_the_day | 19   | 2018   | 1     | 284          | 469
              effective_share | province | all       | all  | of_the_day | 19   | 2017   |       | 0            | 375
              coop_existing   | province | all       | all  | of_the_day | 19   | 2018   | 469   | 469          |
              """));

  @Test
  void whatTheSameCooperativesReportIsToldOnce() {
    assertThat(
            note(Language.VI, 2017, ResultIndicators.REVENUE, ReturnIndicators.MEMBERS)
                .orElseThrow())
        .isEqualTo("Số HTX có số liệu trên số HTX hiện có: 456/469 (2018), 364/375 (2017).");
  }

  @Test
  void whatOthersReportIsToldByNameAndNotForAYearWithoutIt() {
    assertThat(
            note(Language.EN, 2017, ReturnIndicators.MEMBERS, RatingIndicators.EFFECTIVE_SHARE)
                .orElseThrow())
        .isEqualTo(
            "Cooperatives with a figure, of those existing: Members of cooperatives: 456/469"
                + " (2018), 364/375 (2017); Share of effective cooperatives: 284/469 (2018).");
  }

  @Test
  void whatIsCountedFromWholeRegistersHasNone() {
    assertThat(note(Language.VI, 2018, OrganisationIndicators.COOP_EXISTING)).isEmpty();
  }

  @Test
  void whatTheSameCooperativesReportInBothYearsIsComparedByItself() {
    List<Indicator> shown =
        List.of(ResultIndicators.REVENUE, ResultIndicators.PROFIT, ReturnIndicators.MEMBERS);

    assertThat(MatchedNote.of(edition(Language.VI), shown).orElseThrow())
        .isEqualTo(
            "Tăng, giảm so với năm trước của riêng các HTX có số liệu cả hai năm: Doanh thu của hợp"
                + " tác xã +4,3% (360 HTX); Lợi nhuận sau thuế của hợp tác xã -0,1% (1.360 HTX).");
    assertThat(MatchedNote.of(edition(Language.VI), List.of(ReturnIndicators.MEMBERS))).isEmpty();
  }

  private static Optional<String> note(Language language, int firstYear, Indicator... shown) {
    return Coverage.note(edition(language), List.of(shown), firstYear);
  }

  private static Edition edition(Language language) {
    return new Edition(
        2018,
        LocalDate.of(2022, 1, 18),
        SamplePublication.settings(language, ByteOrderMark.WRITTEN),
        SampleReference.reference(),
        new Figures(table -> GOLD.getOrDefault(table, List.of())));
  }
}
