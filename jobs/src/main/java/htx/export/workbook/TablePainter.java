package htx.export.workbook;

import htx.export.report.Edition;
import htx.export.report.Entry;
import htx.export.report.ReportColumn;
import htx.export.report.ReportColumn.Align;
import htx.export.report.ReportRow;
import htx.export.report.ReportTable;
import htx.export.workbook.Look.Face;
import htx.export.workbook.Look.Fill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Writes a report table on a page, in the form that statistical tables have. */
final class TablePainter {
  private final Page page;
  private final ReportTable table;
  private final Edition edition;

  TablePainter(Page page, ReportTable table, Edition edition) {
    this.page = page;
    this.table = table;
    this.edition = edition;
  }

  /**
   * Writes the table.
   *
   * @param number what the table is called above its title: {@code Biểu số 01}
   * @param contents name of the sheet to lead back to
   */
  void paint(String number, String subtitle, String contents) {
    List<ReportColumn> columns = table.columns();
    int last = columns.size() - 1;
    page.widths(columns.stream().mapToInt(ReportColumn::width).toArray());

    XSSFRow top = page.row(1);
    page.across(top, 0, table.labels() - 1, number, Look.text(Face.BOLD, Align.LEFT).oneLine());
    page.link(
        page.across(
            top,
            last - 1,
            last,
            edition.say("Về mục lục", "To the contents"),
            Look.text(Face.LINK, Align.RIGHT).oneLine()),
        contents);
    page.across(
        table.title().toUpperCase(Locale.ROOT),
        columns.size(),
        Look.text(Face.TITLE, Align.CENTRE),
        1.3);
    page.across(subtitle, columns.size(), Look.text(Face.ITALIC, Align.CENTRE), 1);
    page.across(
        table.unit().isEmpty() ? "" : edition.say("Đơn vị tính: ", "Unit: ") + table.unit(),
        columns.size(),
        Look.text(Face.ITALIC, Align.RIGHT).oneLine(),
        1);

    int head = page.next();
    headings();
    numbering();
    int body = page.next();
    table.rows().forEach(this::line);
    page.gap();
    notes();

    page.sheet().createFreezePane(table.labels(), body);
    page.sheet().setRepeatingRows(new CellRangeAddress(head, body - 1, -1, -1));
  }

  private void headings() {
    List<ReportColumn> columns = table.columns();
    Look look = Look.text(Face.BOLD, Align.CENTRE).framed(Fill.HEADING);

    if (!table.grouped()) {
      XSSFRow row = page.row(headingLines());
      for (int column = 0; column < columns.size(); column++) {
        page.text(row, column, columns.get(column).heading(), look);
      }
      return;
    }

    XSSFRow upper = page.row(groupLines());
    XSSFRow lower = page.row(headingLines());
    int column = 0;

    while (column < columns.size()) {
      String group = columns.get(column).group();
      int end = column;
      while (!group.isEmpty()
          && end + 1 < columns.size()
          && columns.get(end + 1).group().equals(group)) {
        end++;
      }
      if (group.isEmpty()) {
        page.text(upper, column, columns.get(column).heading(), look);
        page.blank(lower, column, look);
        page.sheet()
            .addMergedRegion(
                new CellRangeAddress(upper.getRowNum(), lower.getRowNum(), column, column));
      } else {
        page.across(upper, column, end, group, look);
        for (int under = column; under <= end; under++) {
          page.text(lower, under, columns.get(under).heading(), look);
        }
      }
      column = end + 1;
    }
  }

  /** Lines of the highest heading above several columns. */
  private int groupLines() {
    Map<String, Integer> widths = new LinkedHashMap<>();
    table.columns().forEach(column -> widths.merge(column.group(), column.width(), Integer::sum));
    widths.remove("");
    return widths.entrySet().stream()
        .mapToInt(group -> TextHeight.lines(group.getKey(), group.getValue() - 2))
        .max()
        .orElse(1);
  }

  /** Lines that the headings need below those above several columns. */
  private int headingLines() {
    int above = table.grouped() ? groupLines() : 0;
    return table.columns().stream()
        .mapToInt(
            column ->
                TextHeight.lines(column.heading(), column.width() - 2)
                    - (column.group().isEmpty() ? above : 0))
        .max()
        .orElse(1);
  }

  private void numbering() {
    XSSFRow row = page.row(1);
    Look look = Look.text(Face.SMALL_ITALIC, Align.CENTRE).framed(Fill.NONE).oneLine();
    int lettered = 0;
    while (table.columns().get(lettered).align() != Align.RIGHT) {
      lettered++;
    }

    for (int column = 0; column < table.columns().size(); column++) {
      page.text(
          row,
          column,
          column < lettered
              ? String.valueOf((char) ('A' + column))
              : "(" + (column - lettered + 1) + ")",
          look);
    }
  }

  private void line(ReportRow line) {
    XSSFRow row = page.row(lines(line));
    boolean weighty = line.kind() == ReportRow.Kind.TOTAL || line.kind() == ReportRow.Kind.GROUP;
    Face type = weighty ? Face.BOLD : line.kind() == ReportRow.Kind.PART ? Face.ITALIC : Face.BODY;
    Fill fill = weighty ? Fill.TOTAL : Fill.NONE;

    for (int column = 0; column < line.entries().size(); column++) {
      Align align = table.columns().get(column).align();
      Look look = Look.text(type, align).framed(fill);
      Entry entry = line.entries().get(column);

      if (entry instanceof Entry.Words words) {
        page.text(row, column, words.text(), look);
      } else if (entry instanceof Entry.Quantity quantity) {
        page.number(
            row,
            column,
            quantity.value(),
            look.format(quantity.shown().format(edition.language())));
      } else if (entry == Entry.Absence.EMPTY) {
        page.blank(row, column, look);
      } else {
        page.text(row, column, ((Entry.Absence) entry).symbol(), look.oneLine());
      }
    }
  }

  private int lines(ReportRow line) {
    int lines = 1;
    for (int column = 0; column < line.entries().size(); column++) {
      if (line.entries().get(column) instanceof Entry.Words words) {
        lines =
            Math.max(
                lines, TextHeight.lines(words.text(), table.columns().get(column).width() - 1));
      }
    }

    return lines;
  }

  private void notes() {
    int width = table.columns().stream().mapToInt(ReportColumn::width).sum();
    int columns = table.columns().size();

    List<String> notes = new ArrayList<>(table.notes());
    edition.estimateNote().ifPresent(notes::add);

    if (!notes.isEmpty()) {
      page.across(edition.say("Ghi chú:", "Notes:"), columns, Look.text(Face.BOLD, Align.LEFT), 1);
    }

    for (String note : notes) {
      String text = "- " + note;
      page.across(text, columns, Look.text(Face.ITALIC, Align.LEFT), TextHeight.lines(text, width));
    }
    page.across(
        edition.say("Nguồn: ", "Source: ") + edition.settings().owner() + ".",
        columns,
        Look.text(Face.ITALIC, Align.LEFT),
        1);
  }
}
