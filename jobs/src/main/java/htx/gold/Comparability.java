package htx.gold;

import htx.table.Coded;

/** Whether a figure compares with what stands beside it of the year before. */
public enum Comparability implements Coded {
  COMPARABLE,
  BOUNDARIES_CHANGED,
  /** The indicator is defined or measured otherwise than the year before. */
  DEFINITION_CHANGED
}
