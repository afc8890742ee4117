package htx.export.workbook;

import htx.export.report.Edition;
import htx.export.report.ReportColumn.Align;
import htx.export.workbook.Look.Face;
import htx.export.workbook.Look.Fill;

/** The list of the workbook's sheets, each leading there. */
final class ContentsPainter {
  private final Page page;
  private final Edition edition;

  ContentsPainter(Page page, Edition edition) {
    this.page = page;
    this.edition = edition;
  }

  void paint(Tabs tabs) {
    page.widths(18, 90, 26);
    page.across(edition.say("MỤC LỤC", "CONTENTS"), 3, Look.text(Face.TITLE, Align.CENTRE), 1.5);
    page.across(edition.subtitle(), 3, Look.text(Face.ITALIC, Align.CENTRE), 1);
    page.gap();
    var heading = page.row(1.3);
    Look head = Look.text(Face.BOLD, Align.CENTRE).framed(Fill.HEADING);
    page.text(heading, 0, edition.say("Số hiệu", "Number"), head);
    page.text(heading, 1, edition.say("Tên biểu", "Title"), head);
    page.text(heading, 2, edition.say("Trang tính", "Sheet"), head);
    line(
        "",
        edition.say(
            "Định nghĩa, phạm vi, căn cứ và ký hiệu", "Definitions, scope, sources and symbols"),
        tabs.notes());

    for (Tabs.Tab tab : tabs.tables()) {
      line(tab.number(), tab.table().title(), tab.name());
    }
  }

  private void line(String number, String title, String sheetName) {
    var row = page.row(TextHeight.lines(title, 88));
    page.text(row, 0, number, Look.text(Face.BODY, Align.CENTRE).framed(Fill.NONE));
    page.text(row, 1, title, Look.text(Face.BODY, Align.LEFT).framed(Fill.NONE));
    page.link(
        page.text(row, 2, sheetName, Look.text(Face.LINK, Align.LEFT).framed(Fill.NONE)),
        sheetName);
  }
}
