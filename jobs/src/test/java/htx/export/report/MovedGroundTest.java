package htx.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.SamplePublication;
import htx.export.SampleReference;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.gold.IndicatorValue;
import htx.gold.Trend;
import htx.indicator.Indicators;
import htx.table.Language;
import htx.table.Table;
import htx.testing.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/**
 * Communes of three districts; comparable figures stand on the ground of the end of 2021. District
 * 164 gained ground in 2015 and 2017, 168 lost some in 2015, and 173's never moved.
 */
class MovedGroundTest {
  private static final Map<Table, List<Row>> GOLD =
      Map.of(
          Trend.TABLE,
          Rows.list(
              Trend.TABLE,
              "indicator | level | dimension | item | basis | unit | year | years_used | break_note\n"
                  + series("164", 1, 1, 2, 1, 2, 3, 4, 5)
                  + series("168", 1, 1, 2, 3, 4, 5, 6, 7)
                  + series("173", 1, 2, 3, 4, 5, 6, 7, 8)),
          IndicatorValue.TABLE,
          Rows.list(
              IndicatorValue.TABLE,
              """
              indicator    | level    | dimension | item | basis      | unit | period | value
              ntm_communes | district | all       | all  | of_the_day | 164  | 2014   | 1
              ntm_communes | district | all       | all  | of_the_day | 164  | 2015   | 2
              ntm_communes | district | all       | all  | of_the_day | 164  | 2016   | 2
              ntm_communes | district | all       | all  | of_the_day | 168  | 2014   | 3
              ntm_communes | district | all       | all  | of_the_day | 173  | 2014   | 6
              ntm_communes | district | all       | all  | comparable | 164  | 2014   | 3
              ntm_communes | district | all       | all  | comparable | 164  | 2016   | 4
              ntm_communes | district | all       | all  | comparable | 168  | 2014   | 2
              """));

  @Test
  void whereNothingMovedTheYearBeforeIsItsOwn() {
    assertThat(before(2015, "173")).isEqualTo(quantity(6));
    assertThat(before(2016, "164")).isEqualTo(quantity(2));
  }

  @Test
  void whereTheGroundMovedTheYearBeforeIsThatOfTheGroundOfNow() {
    assertThat(before(2017, "164")).isEqualTo(quantity(4));
    assertThat(before(2015, "168")).isEqualTo(quantity(2));
  }

  @Test
  void whereItMovesAgainBeforeTheComparableDayThereIsNoYearBefore() {
    assertThat(before(2015, "164")).isEqualTo(Entry.Absence.NOT_APPLICABLE);
    assertThat(note(2015))
        .contains(
            "(x) Địa giới thay đổi trong năm, không so sánh với năm trước: Thành phố Thái Nguyên.");
    assertThat(note(2017)).noneMatch(note -> note.startsWith("(x)"));
  }

  private static Entry before(int year, String district) {
    return Entries.yearBefore(
        edition(year), Indicators.of("ntm_communes"), Area.district(district));
  }

  private static List<String> note(int year) {
    return NewRural.table(edition(year)).notes();
  }

  private static Edition edition(int year) {
    return new Edition(
        year,
        LocalDate.of(2022, 1, 18),
        SamplePublication.settings(Language.VI, ByteOrderMark.WRITTEN),
        SampleReference.reference(),
        new Figures(table -> GOLD.getOrDefault(table, List.of())));
  }

  private static Entry quantity(long number) {
    return new Entry.Quantity(BigDecimal.valueOf(number).setScale(6), Shown.quantity(0));
  }

  /** A district's years from 2014, each with the years since its ground last moved. */
  private static String series(String district, int... yearsUsed) {
    StringBuilder lines = new StringBuilder();
    int year = 2014;
    String note = "";

    for (int used : yearsUsed) {
      note = year > 2014 && used == 1 ? "boundaries_changed" : note;
      lines.append(
          "ntm_communes | district | all | all | of_the_day | %s | %d | %d | %s%n"
              .formatted(district, year++, used, note));
    }

    return lines.toString();
  }
}
