package htx.indicator;

import java.util.Locale;

/** For whose sake values of an occasion are counted. */
public enum AskedFor {
  /** The years of the report. */
  REPORT,
  /** The periods of printed figures, as known on the day of printing and as known now. */
  PRINT;

  /** As stored, and as the part of a table is named. */
  public String part() {
    return name().toLowerCase(Locale.ROOT);
  }
}
