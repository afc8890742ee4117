package htx.export.pairs;

import htx.export.report.Reference;
import htx.export.report.ReportRow;
import htx.indicator.Indicator;
import htx.indicator.Indicators;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The tables of sectors and of rankings. */
final class OtherSheets {
  private OtherSheets() {}

  /** The cooperatives at both ends of the year, and their growth. */
  static void sectors(Sheet sheet) {
    int before = sheet.printed.column("Đầu kỳ");
    List<String> made =
        List.of("Tốc độ tăng (%)", "Tăng thuần", "Đóng góp vào tốc độ tăng chung (điểm\u00a0%)");
    made.forEach(sheet.printed::column);
    sheet.printed.standsAlone("Thành lập mới");

    for (ReportRow row : sheet.printed.table().rows()) {
      if (Printed.number(row, before).isPresent()) {
        sheet.add(
            Kind.SHEET_SECTOR, new Named.Line("coop_existing", "all"), sheet.year - 1, Set.of());
      }
    }
  }

  /** The districts' places of the year before, and the moves from them. */
  static void rankings(Sheet sheet, Reference reference, List<String> ranked) {
    int before = sheet.printed.find("Hạng năm trước").orElse(-1);
    int moved = sheet.printed.find("Tăng, giảm hạng").orElse(-1);
    int note = sheet.printed.find("Ghi chú").orElse(-1);
    String indicator = "";

    for (ReportRow row : sheet.printed.table().rows()) {
      if (row.kind() == ReportRow.Kind.GROUP) {
        indicator = ranked(Printed.words(row, 1), ranked);
      } else if (before >= 0 && Printed.number(row, before).isPresent()) {
        Side later =
            Side.of(
                indicator,
                Side.COMPARABLE,
                district(reference, row, sheet.year),
                "all",
                sheet.year,
                sheet.comparableOn);
        Side earlier = later.in(sheet.year - 1);
        sheet.add(
            Kind.SHEET_RANK_BEFORE,
            earlier,
            later,
            note >= 0 && Printed.words(row, note).equals("Định nghĩa thay đổi")
                ? EnumSet.of(Difference.RULE)
                : Set.of());

        if (moved >= 0 && Printed.number(row, moved).isPresent()) {
          sheet.add(Kind.SHEET_RANK_MOVEMENT, earlier, later, Set.of());
        }
      }
    }
  }

  private static String ranked(String heading, List<String> ranked) {
    return ranked.stream()
        .map(Indicators::of)
        .filter(one -> heading.startsWith(one.nameVi() + " ("))
        .map(Indicator::code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No indicator is called " + heading));
  }

  private static String district(Reference reference, ReportRow row, int year) {
    return reference.districtsOn(LocalDate.of(year, 12, 31)).stream()
        .filter(district -> district.name().equals(Printed.words(row, 1)))
        .map(Reference.Named::code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No district is called so: " + row));
  }
}
