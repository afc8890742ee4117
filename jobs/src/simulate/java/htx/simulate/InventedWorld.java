package htx.simulate;

import java.util.Locale;

/** The worlds that are declared, each in the file of its name. */
public enum InventedWorld {
  /** The province of the committed deliveries. */
  SAMPLE,
  /** Three districts and three years in which everything happens once. */
  SMALL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
