package htx.sheet;

import htx.contract.Heading;
import htx.contract.Layout;
import htx.quality.Canonical;
import htx.quality.Cell;
import htx.quality.Dates;
import htx.quality.Numeral;
import java.util.regex.Pattern;

/**
 * What one cell tells of its line, from what stands in it and under which heading.
 *
 * @param layout what the source's files look like
 * @param columns the headings of the sheet
 */
record CellSigns(Layout layout, Columns columns) {
  private static final Pattern CODE = Pattern.compile("(?=\\D*\\d)[\\p{L}\\d./_-]{4,}( \\d+)*");
  private static final Pattern AROUND_SIGNS = Pattern.compile(" ?([./_-]) ?");
  private static final Pattern SHORT_FIGURE = Pattern.compile("[-+−–(]? ?\\d.{0,15}");
  private static final Pattern COUNTED = Pattern.compile("\\d[\\d.]* ?\\p{L}[\\p{L} ,]*");
  // in the older style of tone marks, as keys are
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?:người lập|lập biểu|lập bảng|người tổng hợp|kế tóan|trưởng phòng|phó trưởng|thủ trưởng"
              + "|thủ qũy|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|xác nhận|nơi nhận|đại diện"
              + "|tm\\.|kt\\.|tl\\.|tuq\\.|\\(?ký).*|(?:.*, ?)?ngày .{1,4} tháng .*");
  private static final int SHORTEST_CODE = 6;

  /** A number, a count of things, or a sign that there is nothing. */
  boolean isNoText(RawCell cell) {
    String text = cell.cell().canonical();

    return cell.cell().is(Cell.Type.NUMBER)
        || Numeral.of(cell.cell()).isPresent()
        || layout.isMissing(text)
        || text.equalsIgnoreCase("x")
        || COUNTED.matcher(text).matches();
  }

  /** What only a line of data has under a column whose cells are added up. */
  boolean isFigure(RawCell cell) {
    return isSummed(cell)
        && !layout.isMissing(cell.text())
        && (!cell.cell().is(Cell.Type.TEXT)
            || SHORT_FIGURE.matcher(cell.cell().canonical()).matches());
  }

  boolean isSummed(RawCell cell) {
    return columns.at(cell.column()).filter(Heading::isSummed).isPresent();
  }

  /** What only a line of data has under a column that tells lines apart. */
  boolean isCode(RawCell cell) {
    if (!isKey(cell)) {
      return false;
    }

    String text = AROUND_SIGNS.matcher(cell.cell().canonical()).replaceAll("$1");
    return text.length() >= SHORTEST_CODE && CODE.matcher(text).matches();
  }

  /** A day and nothing else, under a column of days. */
  boolean isDay(RawCell cell) {
    return Dates.written(cell.text()).isPresent()
        && columns
            .at(cell.column())
            .filter(heading -> heading.holds() == Heading.Holds.DAY)
            .isPresent();
  }

  boolean isKey(RawCell cell) {
    return columns
        .at(cell.column())
        .filter(heading -> layout.keyHeadings().contains(heading.name()))
        .isPresent();
  }

  boolean isKnown(RawCell cell) {
    return columns.at(cell.column()).isPresent();
  }

  /** Whether it numbers the line. */
  boolean isRunning(RawCell cell) {
    return columns
        .at(cell.column())
        .filter(heading -> heading.use() == Heading.Use.RUNNING)
        .isPresent();
  }

  static boolean isSigned(RawCell cell) {
    return SIGNED.matcher(Canonical.key(cell.text())).matches();
  }
}
