package htx.export.workbook;

/**
 * Keeps spreadsheets from running text that only looks like a formula. Guarded text has one
 * apostrophe before it; text that begins with an apostrophe of its own gets one more, so that
 * taking the first one away always gives the text back.
 */
public final class FormulaGuard {
  private static final String STARTS = "=+-@＝＋－＠\t\r\0";

  private FormulaGuard() {}

  /** Whether a spreadsheet may take the text for a formula, leading blanks aside. */
  public static boolean risky(String text) {
    String start = text.stripLeading();
    return isStart(text) || isStart(start);
  }

  public static String guarded(String text) {
    return risky(text) || text.startsWith("'") ? "'" + text : text;
  }

  private static boolean isStart(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
