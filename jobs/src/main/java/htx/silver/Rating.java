package htx.silver;

import htx.table.Coded;

/** How well a cooperative did in a year, by the circular in force. */
public enum Rating implements Coded {
  GOOD,
  FAIR,
  AVERAGE,
  WEAK
}
