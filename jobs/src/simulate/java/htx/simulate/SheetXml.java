package htx.simulate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites a sheet's text in ways that other programs than ours write it. */
final class SheetXml {
  private static final Pattern ROW_OR_CELL = Pattern.compile("<row |<c r=\"([A-Z]+)[0-9]+\"");

  private SheetXml() {}

  /** Whole numbers without a point, and no default said. */
  static String plain(String sheet) {
    return sheet.replace(".0</v>", "</v>").replace(" s=\"0\"", "").replace(" t=\"n\"", "");
  }

  /** Cells follow each other without saying their place; empty ones fill the gaps. */
  static String unplaced(String sheet) {
    Matcher matcher = ROW_OR_CELL.matcher(sheet);
    StringBuilder text = new StringBuilder();
    int next = 0;

    while (matcher.find()) {
      if (matcher.group(1) == null) {
        next = 0;
        matcher.appendReplacement(text, "<row ");
        continue;
      }

      int column = matcher.group(1).charAt(0) - 'A';
      matcher.appendReplacement(text, "<c/>".repeat(column - next) + "<c");
      next = column + 1;
    }

    return matcher.appendTail(text).toString();
  }
}
