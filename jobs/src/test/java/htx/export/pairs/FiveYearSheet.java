package htx.export.pairs;

import htx.export.report.Figures;
import htx.export.report.Line;
import htx.export.report.ReportRow;
import htx.gold.Trend;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The table of five years, what they grew by, and where they are heading. */
final class FiveYearSheet {
  private final Sheet sheet;
  private final List<Line> trend;

  private FiveYearSheet(Sheet sheet, Figures figures) {
    this.sheet = sheet;
    this.trend =
        figures.lines(Trend.TABLE).stream()
            .filter(line -> line.text(Trend.BASIS).equals(Side.OF_THE_DAY))
            .filter(line -> line.text(Trend.UNIT).equals("19"))
            .filter(line -> line.text(Trend.ITEM).equals("all"))
            .toList();
  }

  static void walk(Sheet sheet, Figures figures, int baseYear) {
    new FiveYearSheet(sheet, figures).walk(baseYear);
  }

  private void walk(int baseYear) {
    int year = sheet.year;
    int first = sheet.printed.column("Năm " + (year - 4));
    int ratio = sheet.printed.column("Bằng (%) năm " + (year - 1));
    int growth = sheet.printed.column("Tăng bình quân từ năm " + baseYear + " (%/năm)");
    int direction = sheet.printed.column("Xu hướng");
    IntStream.rangeClosed(year - 3, year).forEach(shown -> sheet.printed.column("Năm " + shown));

    sheet.lines(
        (row, of) -> {
          values(row, of, first);

          if (Printed.number(row, ratio).isPresent()) {
            sheet.add(Kind.SHEET_RATIO, of, year - 1, Set.of());
          }

          if (Printed.number(row, growth).isPresent()) {
            sheet.add(Kind.SHEET_COMPOUND, of, baseYear, Set.of());
          }

          if (Printed.words(row, direction).contains("p ")) {
            firstUsed(of).ifPresent(from -> sheet.add(Kind.SHEET_DIRECTION, of, from, Set.of()));
          }
        });
  }

  /** Each shown year beside the last one shown before it. */
  private void values(ReportRow row, Named.Line of, int first) {
    int[] shown =
        IntStream.range(first, first + 5)
            .filter(column -> Printed.number(row, column).isPresent())
            .map(column -> sheet.year - 4 + column - first)
            .toArray();

    for (int i = 1; i < shown.length; i++) {
      sheet.add(
          Kind.SHEET_VALUES,
          sheet.province(of, shown[i - 1]),
          sheet.province(of, shown[i]),
          Set.of());
    }
  }

  /** The first of the years that the direction is of. */
  private Optional<Integer> firstUsed(Named.Line of) {
    List<Line> series =
        trend.stream()
            .filter(line -> line.text(Trend.INDICATOR).equals(of.indicator()))
            .filter(line -> line.whole(Trend.YEAR) <= sheet.year)
            .toList();
    Line last = series.get(series.size() - 1);

    return last.whole(Trend.YEAR) == sheet.year
        ? Optional.of(
            (int) series.get(series.size() - (int) last.whole(Trend.YEARS_USED)).whole(Trend.YEAR))
        : Optional.empty();
  }
}
