package htx.indicator;

import htx.table.Coded;

/** For whose sake values of an occasion are counted. */
public enum AskedFor implements Coded {
  /** The years of the report. */
  REPORT,
  /** The periods of printed figures, as known on the day of printing and as known now. */
  PRINT
}
