package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.bronze.file.RefusedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a workbook's cell styles show numbers. */
final class CellStyles {
  private final List<NumberFormat> shown = new ArrayList<>();
  private final String absent;

  private CellStyles(String absent) {
    this.absent = absent;
  }

  /** None: for a workbook without styles. */
  static CellStyles none() {
    return new CellStyles("");
  }

  /** None: for a workbook that names a part which it lacks. */
  static CellStyles absent(String part) {
    return new CellStyles(part);
  }

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

    CellStyles styles = new CellStyles("");
    Map<Integer, NumberFormat> known = new HashMap<>();
    used.forEach(id -> styles.shown.add(known.computeIfAbsent(id, any -> format(any, formats))));
    return styles;
  }

  /**
   * How a style shows numbers.
   *
   * @throws RefusedFile X_STYLE_INDEX where there is no style of that number, F_PART_MISSING where
   *     the part with the styles is not there
   */
  NumberFormat format(String index, String cell) {
    // a workbook without styles shows numbers as they are, and cells need not name a style
    if (index.isEmpty() || (shown.isEmpty() && index.equals("0"))) {
      return NumberFormat.GENERAL;
    }

    if (!absent.isEmpty()) {
      throw Fault.F_PART_MISSING.refusal(cell, absent);
    }

    try {
      return shown.get(Integer.parseInt(index));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw Fault.X_STYLE_INDEX.refusal(cell, cell, index);
    }
  }

  private static NumberFormat format(int id, Map<Integer, String> formats) {
    return NumberFormat.of(formats.getOrDefault(id, BuiltInFormats.code(id)));
  }

  private static int number(Xml xml, String attribute, String part) {
    try {
      return Integer.parseInt(xml.attribute(attribute).orElse("0"));
    } catch (NumberFormatException e) {
      throw Fault.F_DAMAGED.refusal(part, part, attribute);
    }
  }
}
