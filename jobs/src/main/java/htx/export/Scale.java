package htx.export;

import java.math.BigDecimal;

/** What stored values are multiplied by to be in the unit that tables show; exact. */
final class Scale {
  static final BigDecimal ONE = BigDecimal.ONE;

  /** Stored fractions, shown in percent. */
  static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  /** Stored dong, shown in million dong. */
  static final BigDecimal MILLION = new BigDecimal("0.000001");

  /** Stored dong, shown in billion dong: tỷ đồng. */
  static final BigDecimal BILLION = new BigDecimal("0.000000001");

  private Scale() {}
}
