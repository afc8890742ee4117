package htx.territory;

import htx.table.Coded;

/** The size of the units that figures are given for. */
public enum Level implements Coded {
  PROVINCE,
  DISTRICT
}
