package htx.export.workbook;

import htx.export.report.Edition;
import htx.export.report.ReportColumn.Align;
import htx.export.workbook.Look.Face;
import java.util.Locale;

/** The first sheet: whose figures these are, of what year, how far known and how firm. */
final class CoverPainter {
  private static final int COLUMNS = 8;

  private final Page page;
  private final Edition edition;

  CoverPainter(Page page, Edition edition) {
    this.page = page;
    this.edition = edition;
  }

  void paint() {
    page.widths(14, 14, 14, 14, 14, 14, 14, 14);
    centred(edition.settings().province().toUpperCase(Locale.ROOT), Face.BODY, 1.3);
    centred(edition.settings().owner().toUpperCase(Locale.ROOT), Face.BOLD, 1.3);
    centred("―――――", Face.BODY, 1);
    page.row(4);
    centred(
        edition.say(
            "BIỂU TỔNG HỢP TÌNH HÌNH PHÁT TRIỂN\nKINH TẾ TẬP THỂ, HỢP TÁC XÃ NĂM " + edition.year(),
            "SUMMARY TABLES ON THE DEVELOPMENT OF THE\nCOLLECTIVE ECONOMY AND COOPERATIVES, "
                + edition.year()),
        Face.COVER,
        4);
    page.row(1);
    centred(
        edition.say(
            "Phục vụ xây dựng và đánh giá kế hoạch phát triển kinh tế - xã hội",
            "For making and assessing the socio-economic development plan"),
        Face.ITALIC,
        1.3);
    page.row(2);

    if (edition.settings().fictitious()) {
      centred(edition.warning(), Face.WARNING, 1.6);
      page.row(1);
    }

    fact(
        edition.say("Kỳ số liệu", "Period"),
        edition.say(
            String.format(
                Locale.ROOT,
                "Năm %d (thời điểm: %s)",
                edition.year(),
                edition.day(edition.lastDay())),
            String.format(
                Locale.ROOT, "%d (stocks on %s)", edition.year(), edition.day(edition.lastDay()))));
    fact(
        edition.say("Số liệu biết đến ngày", "Known on"),
        edition.day(edition.knownOn())
            + edition.say(
                " (ngày giao của đợt số liệu cuối cùng)", " (day of the last delivery used)"));
    fact(edition.say("Trạng thái số liệu", "Status"), edition.status());
    fact(
        edition.say("Địa giới", "Boundaries"),
        edition.say(
                "Theo địa giới cuối năm; so sánh qua các năm theo địa giới ngày ",
                "Of the year; comparisons over years on those of ")
            + edition.day(edition.settings().assumptions().comparableOn()));
    page.sheet().getPrintSetup().setFitHeight((short) 1);
    // the first page carries no number
    page.sheet().getHeader().setCenter("");
  }

  private void centred(String text, Face type, double lines) {
    page.across(text, COLUMNS, Look.text(type, Align.CENTRE), lines);
  }

  private void fact(String name, String value) {
    var row = page.row(1.3);
    page.across(row, 1, 2, name + ":", Look.text(Face.BOLD, Align.LEFT));
    page.across(row, 3, COLUMNS - 1, value, Look.text(Face.BODY, Align.LEFT));
  }
}
