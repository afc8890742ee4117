package htx.export.workbook;

import htx.export.report.Edition;
import htx.export.report.ReportSheet;
import htx.export.report.ReportSheets;
import htx.export.report.ReportTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sheets of a workbook by name, with the tables that stand on them. */
record Tabs(String cover, String contents, String notes, List<Tab> tables) {

  /** One table's sheet. */
  record Tab(String name, String number, ReportTable table) {}

  static Tabs of(Edition edition) {
    List<Tab> tables = new ArrayList<>();

    for (ReportSheet sheet : ReportSheets.ALL) {
      String number = String.format(Locale.ROOT, "%02d", tables.size() + 1);
      tables.add(
          new Tab(
              number + " " + edition.say(sheet.tabVi(), sheet.tabEn()),
              edition.say("Biểu số ", "Table ") + number,
              sheet.maker().table(edition)));
    }

    return new Tabs(
        edition.say("Bìa", "Cover"),
        edition.say("Mục lục", "Contents"),
        edition.say("Ghi chú", "Notes"),
        List.copyOf(tables));
  }
}
