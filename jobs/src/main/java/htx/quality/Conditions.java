package htx.quality;

import java.io.Serializable;
import java.util.Optional;

/**
 * What the reading of a cell depends on beside the cell.
 *
 * @param moneyUnit the unit that the sheet or the contract states for money; null where neither
 *     does
 * @param references the words that stand for known codes
 */
public record Conditions(MoneyUnit moneyUnit, References references) implements Serializable {
  public Optional<MoneyUnit> money() {
    return Optional.ofNullable(moneyUnit);
  }
}
