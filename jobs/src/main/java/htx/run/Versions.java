package htx.run;

import htx.table.Table;

/** The newest version that storage has of a table, or -1. */
@FunctionalInterface
public interface Versions {
  long newest(Table table);
}
