package htx.export.report;

import htx.indicator.Unit;
import java.math.BigDecimal;

/** What stored values are multiplied by to be in the unit that tables show; exact. */
final class Scale {
  static final BigDecimal ONE = BigDecimal.ONE;

  /** Stored fractions, shown in percent. */
  static final BigDecimal PERCENT = Unit.SHARE.factor();

  /** Stored dong, shown in million dong. */
  static final BigDecimal MILLION = Unit.MILLIONS.factor();

  /** Stored dong, shown in billion dong: tỷ đồng. */
  static final BigDecimal BILLION = Unit.BILLIONS.factor();

  private Scale() {}
}
