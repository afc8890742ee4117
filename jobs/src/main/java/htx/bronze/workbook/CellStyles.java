package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.RefusedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which of a workbook's cell styles show a number as a date. */
final class CellStyles {
  private final List<Boolean> dates = new ArrayList<>();

  /** None: for a workbook without styles. */
  CellStyles() {}

  static CellStyles read(CheckedZip zip, String part) throws IOException {
    Map<Integer, String> formats = new HashMap<>();
    List<Integer> used = new ArrayList<>();
    boolean cells = false;

    try (Xml xml = Xml.open(zip, part)) {
      while (xml.next()) {
        if (xml.starts("numFmt")) {
          formats.put(number(xml, "numFmtId", part), xml.attribute("formatCode").orElse(""));
        } else if (xml.starts("cellXfs")) {
          cells = true;
        } else if (xml.ends("cellXfs")) {
          cells = false;
        } else if (cells && xml.starts("xf")) {
          used.add(number(xml, "numFmtId", part));
        }
      }
    }

    CellStyles styles = new CellStyles();
    Map<Integer, Boolean> known = new HashMap<>();
    used.forEach(id -> styles.dates.add(known.computeIfAbsent(id, any -> date(any, formats))));
    return styles;
  }

  /**
   * Whether a style shows dates.
   *
   * @throws RefusedFile X_STYLE_INDEX where there is no style of that number
   */
  boolean showsDate(String index, String cell) {
    // a workbook without styles shows nothing as a date, and cells need not name a style
    if (index.isEmpty() || (dates.isEmpty() && index.equals("0"))) {
      return false;
    }

    try {
      return dates.get(Integer.parseInt(index));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw Fault.X_STYLE_INDEX.refusal(cell, cell, index);
    }
  }

  private static boolean date(int id, Map<Integer, String> formats) {
    String format = formats.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
    return DateUtil.isADateFormat(id, format);
  }

  private static int number(Xml xml, String attribute, String part) {
    try {
      return Integer.parseInt(xml.attribute(attribute).orElse("0"));
    } catch (NumberFormatException e) {
      throw Fault.F_DAMAGED.refusal(part, part, attribute);
    }
  }
}
