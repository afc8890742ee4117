package htx.export.pairs;

import htx.export.report.Edition;
import htx.export.report.ReportSheet;
import htx.export.report.ReportSheets;
import htx.gold.DistrictRanking;
import htx.gold.IndicatorValue;
import htx.gold.PlanAttainment;
import htx.gold.SectorGrowth;
import htx.gold.Trend;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that a publication sets side by side, in its tables of gold and in the report of each year.
 */
public final class Walk {
  private final Published published;
  private final Stated stated;
  private final LocalDate comparableOn;
  private final Judge judge;
  private final Set<String> unasked = new TreeSet<>();

  private Walk(Published published) {
    this.published = published;
    this.stated = new Stated(published.rows(IndicatorValue.TABLE));
    this.comparableOn = published.assumptions().comparableOn();
    this.judge = new Judge(stated);
  }

  public static Walk through(Published published) {
    Walk walk = new Walk(published);
    walk.gold();

    for (int year = published.assumptions().firstYear();
        year <= published.assumptions().lastYear();
        year++) {
      for (ReportSheet sheet : ReportSheets.ALL) {
        walk.sheet(sheet, published.edition(year));
      }
    }

    return walk;
  }

  public Judge judge() {
    return judge;
  }

  /** The columns of the reports that set years side by side and that no pair was made of. */
  public Set<String> unasked() {
    return unasked;
  }

  private void gold() {
    judge.hear(
        TrendPairs.of(
            published.rows(Trend.TABLE), comparableOn, published.assumptions().trendBase()));
    judge.hear(MatchedPairs.of(published.rows(IndicatorValue.TABLE), comparableOn));
    judge.hear(RankingPairs.of(published.rows(DistrictRanking.TABLE), comparableOn));
    judge.hear(SectorPairs.of(published.rows(SectorGrowth.TABLE), comparableOn));
    judge.hear(PlanPairs.of(published.rows(PlanAttainment.TABLE)));
  }

  private void sheet(ReportSheet of, Edition edition) {
    Printed printed = new Printed(of.maker().table(edition));
    Sheet sheet = new Sheet(printed, edition.year(), stated, comparableOn);

    switch (of.tabVi()) {
      case "Tổng hợp" -> YearSheets.overview(sheet);
      case "Theo huyện" -> new DistrictSheets(sheet, edition.reference()).ratios();
      case "Theo lĩnh vực" -> OtherSheets.sectors(sheet);
      case "Nông thôn mới" -> new DistrictSheets(sheet, edition.reference()).communes();
      case "Tư vấn, bồi dưỡng" -> YearSheets.support(sheet);
      case "Xu hướng" ->
          FiveYearSheet.walk(sheet, edition.figures(), published.assumptions().trendBase());
      case "Xếp hạng" ->
          OtherSheets.rankings(
              sheet, edition.reference(), published.assumptions().rankedIndicators());
      case "Chuỗi giá trị", "Vốn và cho vay", "Đối chiếu" -> {
        // a line is of one year
      }
      default -> unasked.add("Nobody walks " + of.tabVi());
    }

    judge.hear(sheet.pairs());
    unasked.addAll(printed.unasked());
  }
}
