package htx.export;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How an indicator is named and shown.
 *
 * @param scale what its stored values are multiplied by to be in the unit shown
 */
record Measure(
    String code,
    String vi,
    String en,
    String unitVi,
    String unitEn,
    BigDecimal scale,
    int decimals,
    String definitionVi,
    String definitionEn,
    String source) {

  String name(Language language) {
    return language.say(vi, en);
  }

  String unit(Language language) {
    return language.say(unitVi, unitEn);
  }

  /** Whether it is a share, whose comparison is a difference in points and not a ratio. */
  boolean share() {
    return scale.compareTo(Scale.PERCENT) == 0;
  }

  /** A stored value in the unit shown. */
  BigDecimal scaled(BigDecimal stored) {
    return stored.multiply(scale);
  }

  /** A stored value as an entry, or the mark of no data. */
  Entry entry(Optional<BigDecimal> stored) {
    return stored
        .<Entry>map(value -> new Entry.Quantity(scaled(value), Shown.quantity(decimals)))
        .orElse(Entry.Absence.NO_DATA);
  }
}
