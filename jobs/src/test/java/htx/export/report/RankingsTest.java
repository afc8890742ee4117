package htx.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import htx.export.SamplePublication;
import htx.export.SampleReference;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.gold.DistrictRanking;
import htx.gold.IndicatorValue;
import htx.table.Language;
import htx.testing.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class RankingsTest {

  @Test
  void differentRanksShowDifferentValues() {
    // 86.44 and 86.36 are both 86.4
    List<String> lines =
        lines(
            """
            effective_share | 2018 | 164 | 0.864400 | 1 |   |
            effective_share | 2018 | 165 | 0.863600 | 2 |   |
            """);

    assertThat(lines).anyMatch(line -> line.startsWith("1 | Thành phố Thái Nguyên | 86.44"));
    assertThat(lines).anyMatch(line -> line.startsWith("2 | Thành phố Sông Công | 86.36"));
  }

  @Test
  void whomTheMostDecimalsDoNotPartShareTheBetterRankAndMoveFromAndToShownRanks() {
    List<String> lines =
        lines(
            """
            effective_share | 2017 | 164 | 0.900000 | 1 |   |
            effective_share | 2017 | 165 | 0.800000 | 2 |   |
            effective_share | 2018 | 164 | 0.864402 | 1 | 1 | 0
            effective_share | 2018 | 165 | 0.864401 | 2 | 2 | 0
            """);

    assertThat(lines).anyMatch(line -> line.matches("1= \\| Thành phố Thái.*\\| 1 \\| 0 \\|.*"));
    assertThat(lines).anyMatch(line -> line.matches("1= \\| Thành phố Sông.*\\| 2 \\| 1 \\|.*"));
  }

  @Test
  void aRankedShareSaysOfHowManyAndWhatThatLeavesOpen() {
    // 10 of 12: 0.552 to 0.953
    assertThat(lines("effective_share | 2018 | 164 | 0.833333 | 1 |   |\n"))
        .anyMatch(line -> line.startsWith("1 | Thành phố Thái Nguyên | 83.3 | 12 | 55.2 | 95.3"));
  }

  @Test
  void whatIsNoShareHasNeitherAndEmptyColumnsVanish() {
    ReportTable table = table("coop_existing | 2018 | 164 | 88 | 1 |   |\n", "coop_existing");

    assertThat(table.columns().stream().map(ReportColumn::heading))
        .contains("Giá trị", "Hạng năm trước")
        .doesNotContain("Tính trên (n)", "Từ", "Đến");
  }

  private static List<String> lines(String ranks) {
    return table(ranks, "effective_share").rows().stream()
        .map(row -> row.entries().stream().map(RankingsTest::seen))
        .map(entries -> entries.collect(Collectors.joining(" | ")))
        .toList();
  }

  private static String seen(Entry entry) {
    if (entry instanceof Entry.Quantity quantity) {
      return quantity.printed() + (quantity.shown().equals(Shown.SHARED_RANK) ? "=" : "");
    }

    return entry instanceof Entry.Words words ? words.text() : ((Entry.Absence) entry).symbol();
  }

  /** Indicator, year, district, value, rank, rank before and movement; 10 of 12 in 164. */
  private static ReportTable table(String ranks, String indicator) {
    List<Row> ranking =
        Rows.list(
            DistrictRanking.TABLE,
            "indicator | year | unit | value | rank | rank_before | movement | basis | comparability\n"
                + ranks.replace("\n", " | comparable | comparable\n"));
    List<Row> values =
        Rows.list(
            IndicatorValue.TABLE,
            """
            indicator      | value | period | basis      | level    | unit | dimension | item
            coop_rated     | 12    | 2018   | comparable | district | 164  | all       | all
            coop_effective | 10    | 2018   | comparable | district | 164  | all       | all
            """);

    return Rankings.table(
        new Edition(
            2018,
            LocalDate.of(2019, 1, 22),
            SamplePublication.settings(Language.VI, ByteOrderMark.WRITTEN, indicator),
            SampleReference.reference(),
            new Figures(
                asked ->
                    asked.equals(DistrictRanking.TABLE)
                        ? ranking
                        : asked.equals(IndicatorValue.TABLE) ? values : List.of())));
  }
}
