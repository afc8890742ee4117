package htx.export.workbook;

import htx.export.report.Edition;
import htx.export.report.InForce;
import htx.export.report.Measured;
import htx.export.report.NoteSection;
import htx.export.report.NoteSections;
import htx.export.report.ReportColumn.Align;
import htx.export.report.Roman;
import htx.export.workbook.Look.Face;
import htx.export.workbook.Look.Fill;
import htx.indicator.Indicator;
import htx.indicator.Indicators;

/** The sheet of definitions, decisions, breaks and symbols that the tables rest on. */
final class NotesPainter {
  private static final int[] WIDTHS = {5, 34, 16, 58, 50};

  private final Page page;
  private final Edition edition;

  NotesPainter(Page page, Edition edition) {
    this.page = page;
    this.edition = edition;
  }

  void paint() {
    page.widths(WIDTHS);
    page.across(
        edition.say(
            "ĐỊNH NGHĨA, PHẠM VI, CĂN CỨ VÀ KÝ HIỆU", "DEFINITIONS, SCOPE, SOURCES AND SYMBOLS"),
        WIDTHS.length,
        Look.text(Face.TITLE, Align.CENTRE),
        1.5);
    page.across(edition.subtitle(), WIDTHS.length, Look.text(Face.ITALIC, Align.CENTRE), 1);

    int section = 0;
    for (NoteSection notes : NoteSections.of(edition)) {
      section++;
      page.gap();
      page.across(
          Roman.numeral(section) + ". " + notes.heading(),
          WIDTHS.length,
          Look.text(Face.BOLD, Align.LEFT),
          1.2);
      for (int note = 0; note < notes.lines().size(); note++) {
        String text = (note + 1) + ". " + notes.lines().get(note);
        page.across(
            text, WIDTHS.length, Look.text(Face.BODY, Align.LEFT), TextHeight.lines(text, 160));
      }
    }

    definitions(section + 1);
  }

  private void definitions(int section) {
    page.breakHere();
    page.across(
        Roman.numeral(section)
            + ". "
            + edition.say("Định nghĩa chỉ tiêu", "Definitions of indicators"),
        WIDTHS.length,
        Look.text(Face.BOLD, Align.LEFT),
        1.2);
    String[] headings = {
      edition.say("STT", "No."),
      edition.say("Chỉ tiêu", "Indicator"),
      edition.say("Đơn vị tính", "Unit"),
      edition.say("Định nghĩa", "Definition"),
      edition.say("Căn cứ", "Source")
    };
    line(Look.text(Face.BOLD, Align.CENTRE).framed(Fill.HEADING), headings);

    int number = 0;
    for (Indicator indicator : Indicators.ALL) {
      Measured measure = new Measured(indicator);
      number++;
      line(
          Look.text(Face.BODY, Align.LEFT).framed(Fill.NONE),
          Integer.toString(number),
          measure.name(edition.language()),
          measure.unit(edition.language()),
          measure.definition(edition.language()),
          InForce.inYear(edition, indicator));
    }
  }

  private void line(Look look, String... texts) {
    int lines = 1;
    for (int column = 0; column < texts.length; column++) {
      lines = Math.max(lines, TextHeight.lines(texts[column], WIDTHS[column] - 1));
    }
    var row = page.row(lines);
    for (int column = 0; column < texts.length; column++) {
      page.text(row, column, texts[column], look);
    }
  }
}
