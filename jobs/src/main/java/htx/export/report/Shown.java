package htx.export.report;

import htx.table.Language;

/**
 * How a number is shown.
 *
 * @param decimals digits after the decimal mark
 */
public record Shown(int decimals, Form form) {

  /** The marks that stand around a number's digits. */
  public enum Form {
    /** A quantity; zero is the dash of statistical tables: the thing did not occur. */
    QUANTITY,
    /** A quantity that a plan asks for at least. */
    AT_LEAST,
    /** A quantity that a plan allows at most. */
    AT_MOST,
    /** A difference, with its sign; zero is a zero. */
    DIFFERENCE,
    /** Places gained or lost in a ranking. */
    MOVEMENT,
    /** A year or a rank: digits alone. */
    ORDINAL,
    /** A rank that several share: 6=. */
    SHARED_ORDINAL
  }

  public static final Shown COUNT = new Shown(0, Form.QUANTITY);
  public static final Shown PERCENT = new Shown(1, Form.QUANTITY);
  public static final Shown POINTS = new Shown(2, Form.DIFFERENCE);
  public static final Shown RANK = new Shown(0, Form.ORDINAL);
  public static final Shown SHARED_RANK = new Shown(0, Form.SHARED_ORDINAL);
  public static final Shown MOVEMENT = new Shown(0, Form.MOVEMENT);

  public static Shown quantity(int decimals) {
    return new Shown(decimals, Form.QUANTITY);
  }

  public static Shown difference(int decimals) {
    return new Shown(decimals, Form.DIFFERENCE);
  }

  public Shown as(Form other) {
    return new Shown(decimals, other);
  }

  /**
   * The number format of a spreadsheet cell. Vietnamese ones name their language: LibreOffice then
   * shows dots in thousands and a decimal comma everywhere; Excel shows the marks of the computer
   * it runs on whatever the format says, which on Vietnamese Windows are the same.
   */
  public String format(Language language) {
    String language42a = language.say("[$-42A]", "");
    String digits = form == Form.ORDINAL ? "0" : "#,##0" + fraction();

    return language42a
        + switch (form) {
          case QUANTITY -> digits + ";-" + digits + ";\"-\"";
          case AT_LEAST -> "\"≥ \"" + digits;
          case AT_MOST -> "\"≤ \"" + digits;
          case DIFFERENCE -> "\"+\"" + digits + ";-" + digits + ";0";
          case MOVEMENT -> "\"▲ \"0;\"▼ \"0;\"=\"";
          case ORDINAL -> digits;
          case SHARED_ORDINAL -> "0\"=\"";
        };
  }

  private String fraction() {
    return decimals == 0 ? "" : "." + "0".repeat(decimals);
  }
}
