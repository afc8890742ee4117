package htx.silver;

import htx.table.Coded;

/** What figures are parted by beside their territory. */
public enum Grouping implements Coded {
  /** Everything together, which is its only item. */
  ALL,
  SECTOR,
  CHAIN,
  PRODUCT,
  FUND
}
