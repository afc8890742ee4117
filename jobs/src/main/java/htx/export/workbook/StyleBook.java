package htx.export.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once, in the order in which they are first asked. */
final class StyleBook {
  private static final String TYPEFACE = "Times New Roman";

  private final XSSFWorkbook workbook;
  private final Map<Look.Face, XSSFFont> fonts = new EnumMap<>(Look.Face.class);
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Look, XSSFCellStyle> guarded = new HashMap<>();

  StyleBook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(TYPEFACE);
    standard.setFontHeightInPoints((short) 11);

    for (Look.Face type : Look.Face.values()) {
      fonts.put(type, font(type));
    }
  }

  XSSFCellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::style);
  }

  /** The same look for text that must stay text when a person edits the cell. */
  XSSFCellStyle quoted(Look look) {
    return guarded.computeIfAbsent(
        look,
        wanted -> {
          XSSFCellStyle style = style(wanted);
          style.setQuotePrefixed(true);
          return style;
        });
  }

  private XSSFCellStyle style(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.get(look.type()));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setAlignment(
        switch (look.align()) {
          case LEFT -> HorizontalAlignment.LEFT;
          case CENTRE -> HorizontalAlignment.CENTER;
          case RIGHT -> HorizontalAlignment.RIGHT;
        });
    style.setWrapText(look.wrap() == Look.Wrap.WRAPPED);

    if (look.frame() == Look.Frame.THIN) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }

    if (look.fill() != Look.Fill.NONE) {
      style.setFillForegroundColor(colour(look.fill() == Look.Fill.HEADING ? 0xDDEBF7 : 0xF2F2F2));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    if (!look.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    }

    return style;
  }

  private XSSFFont font(Look.Face type) {
    XSSFFont font = workbook.createFont();
    font.setFontName(TYPEFACE);
    font.setFontHeightInPoints(
        (short)
            switch (type) {
              case COVER -> 18;
              case TITLE, WARNING -> 13;
              case SMALL_ITALIC -> 10;
              default -> 11;
            });
    font.setBold(
        switch (type) {
          case COVER, TITLE, BOLD, WARNING -> true;
          default -> false;
        });
    font.setItalic(type == Look.Face.ITALIC || type == Look.Face.SMALL_ITALIC);

    if (type == Look.Face.LINK) {
      font.setUnderline(Font.U_SINGLE);
      font.setColor(colour(0x1F4E79));
    }

    if (type == Look.Face.WARNING) {
      font.setColor(colour(0xC00000));
    }

    return font;
  }

  private static XSSFColor colour(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
