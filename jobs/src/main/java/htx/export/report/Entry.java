package htx.export.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What stands in one cell of a report table. */
public sealed interface Entry {

  /** Words. */
  public record Words(String text) implements Entry {}

  /** A number in the unit that the table says, exact; only showing it rounds. */
  public record Quantity(BigDecimal value, Shown shown) implements Entry {

    /** The number that a reader sees. */
    BigDecimal printed() {
      return value.setScale(shown.decimals(), RoundingMode.HALF_UP);
    }
  }

  /** Why there is no number. */
  public enum Absence implements Entry {
    /** Something is there to count, but no figure of it is known. */
    NO_DATA("…"),
    /** The column does not apply to the line. */
    NOT_APPLICABLE("x"),
    /** Left empty: there is nothing to say. */
    EMPTY("");

    private final String symbol;

    Absence(String symbol) {
      this.symbol = symbol;
    }

    public String symbol() {
      return symbol;
    }
  }
}
