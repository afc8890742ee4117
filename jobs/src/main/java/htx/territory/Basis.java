package htx.territory;

import htx.table.Coded;

/** The boundaries that figures stand on. */
public enum Basis implements Coded {
  /** Those of the last day of the figure's own period. */
  OF_THE_DAY,
  /** Those of one chosen day for all periods. */
  COMPARABLE
}
