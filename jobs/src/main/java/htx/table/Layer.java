package htx.table;

import java.util.Locale;

/** The four kinds of stored tables, in the order in which data passes through them. */
public enum Layer {
  REFERENCE,
  BRONZE,
  SILVER,
  GOLD;

  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
