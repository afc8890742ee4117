package htx.export.pairs;

import htx.export.report.ReportRow;
import java.util.EnumSet;
import java.util.Set;

/** The tables whose lines are indicators: the year before, the year, and the one over the other. */
final class YearSheets {
  private YearSheets() {}

  /** With the plan of the year between them. */
  static void overview(Sheet sheet) {
    int year = sheet.year;
    int before = sheet.printed.column("Thực hiện năm " + (year - 1));
    int now = sheet.printed.column("Thực hiện");
    int attained = sheet.printed.column("Thực hiện so với kế hoạch");
    int ratio = sheet.printed.column("Năm " + year + " so với năm " + (year - 1));
    sheet.printed.standsAlone("Kế hoạch");
    sheet.printed.standsAlone("Kế hoạch năm " + (year + 1));
    sheet.lines(
        (row, of) -> {
          beside(sheet, row, of, new int[] {before, now, ratio});

          if (Printed.number(row, attained).isPresent()
              || !Printed.words(row, attained).isEmpty()) {
            sheet.add(Kind.SHEET_PLAN, of, year - 1, Set.of());
          }
        });
  }

  static void support(Sheet sheet) {
    int year = sheet.year;
    int before = sheet.printed.column("Thực hiện năm " + (year - 1));
    int now = sheet.printed.column("Thực hiện năm " + year);
    int ratio = sheet.printed.column("Năm " + year + " bằng (%) năm " + (year - 1));
    sheet.lines((row, of) -> beside(sheet, row, of, new int[] {before, now, ratio}));
  }

  private static void beside(Sheet sheet, ReportRow row, Named.Line of, int[] columns) {
    boolean isCrossed = Printed.isCrossed(row, columns[2]);

    if (Printed.number(row, columns[0]).isPresent()
        && Printed.number(row, columns[1]).isPresent()) {
      sheet.add(
          Kind.SHEET_VALUES,
          of,
          sheet.year - 1,
          isCrossed ? EnumSet.of(Difference.RULE) : Set.of());
    }

    if (Printed.number(row, columns[2]).isPresent()) {
      sheet.add(Kind.SHEET_RATIO, of, sheet.year - 1, Set.of());
    }
  }
}
