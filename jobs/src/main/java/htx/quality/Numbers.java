package htx.quality;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Readers of counts, money, quantities and percentages in Vietnamese notation. */
public final class Numbers {
  private static final BigDecimal WHOLE_ENOUGH = new BigDecimal("0.000001");
  private static final BigDecimal LEAST_PERCENT = new BigDecimal("0.5");

  private Numbers() {}

  /** Money in one unit whatever the sheet states, read as whole dong. */
  public static Reader money(MoneyUnit unit) {
    return (cell, conditions) -> money().read(cell, new Conditions(unit, conditions.references()));
  }

  /** Money in the unit that the sheet or the contract states, read as whole dong. */
  public static Reader money() {
    return (cell, conditions) -> {
      Optional<MoneyUnit> unit = conditions.money();

      if (unit.isEmpty()) {
        return Reading.broken(ValueFault.V_UNIT.of(cell.quoted()));
      }

      return number(withoutUnit(cell, unit.get()), n -> fit(unit.get().inDong(n), 20, 0, cell));
    };
  }

  /** A decimal number, rounded half-up once to the scale. */
  public static Reader decimal(int precision, int scale) {
    return (cell, conditions) -> number(cell, n -> fit(n, precision, scale, cell));
  }

  /** A whole number of things, as a Long. */
  public static Reader count() {
    return (cell, conditions) -> number(cell, n -> whole(n, cell, 15, BigDecimal::longValueExact));
  }

  /** A small whole number, as an Integer. */
  public static Reader whole() {
    return (cell, conditions) -> number(cell, n -> whole(n, cell, 9, BigDecimal::intValueExact));
  }

  /** A percentage, {@code 7,2} or {@code 7,2%}, as a fraction: 0.072. */
  public static Reader percent(int precision, int scale) {
    return (cell, conditions) -> {
      String text = Canonical.text(cell.text());
      boolean signed = text.endsWith("%");
      Cell bare =
          signed ? new Cell(cell.type(), text.substring(0, text.length() - 1).strip()) : cell;

      return number(
          bare,
          n ->
              !signed && n.signum() > 0 && n.compareTo(LEAST_PERCENT) < 0
                  ? Reading.broken(ValueFault.V_PERCENT_MIXED.of(cell.quoted()))
                  : fit(n.movePointLeft(2), precision, scale, cell));
    };
  }

  private interface Use extends Serializable {
    Reading of(BigDecimal number);
  }

  private static Reading number(Cell cell, Use use) {
    Optional<BigDecimal> number = Numeral.of(cell);

    if (number.isPresent()) {
      return use.of(number.get());
    }

    String key = Canonical.key(cell.text());

    if (cell.is(Cell.Type.NUMBER) || key.equals("nan") || key.contains("infinity")) {
      return outOfRange(cell);
    }

    if (key.matches("[-+−(]?\\d[\\d., ]*\\)? ?[^\\d., ]+.*")) {
      return Reading.broken(ValueFault.V_UNIT.otherwise(cell.quoted()));
    }

    return Reading.broken(ValueFault.V_NUMBER.of(cell.quoted()));
  }

  /** The cell without the words of the unit that the column has anyway. */
  private static Cell withoutUnit(Cell cell, MoneyUnit unit) {
    String text = Canonical.text(cell.text());
    int end = text.length();

    while (end > 0 && !Character.isDigit(text.charAt(end - 1)) && text.charAt(end - 1) != ')') {
      end--;
    }

    boolean same = MoneyUnit.of(text.substring(end)).filter(unit::equals).isPresent();
    return cell.is(Cell.Type.TEXT) && same ? new Cell(cell.type(), text.substring(0, end)) : cell;
  }

  private static Reading fit(BigDecimal number, int precision, int scale, Cell cell) {
    // first the magnitude: rounding 1E+9999 would write out its zeros
    if (number.signum() != 0 && number.precision() - number.scale() > precision - scale) {
      return outOfRange(cell);
    }

    if (number.scale() > 1000) {
      return Reading.of(BigDecimal.ZERO.setScale(scale));
    }

    BigDecimal rounded = number.setScale(scale, RoundingMode.HALF_UP);
    return rounded.precision() > precision ? outOfRange(cell) : Reading.of(rounded);
  }

  private static Reading whole(BigDecimal number, Cell cell, int digits, Whole exactly) {
    Reading fitted = fit(number, digits, 0, cell);

    if (fitted.issue().isPresent()) {
      return fitted;
    }

    BigDecimal rounded = (BigDecimal) fitted.value().orElseThrow();

    if (rounded.subtract(number).abs().compareTo(WHOLE_ENOUGH) > 0) {
      return Reading.broken(ValueFault.V_NOT_WHOLE.of(cell.quoted()));
    }

    return Reading.of(exactly.of(rounded));
  }

  private interface Whole extends Serializable {
    Serializable of(BigDecimal number);
  }

  private static Reading outOfRange(Cell cell) {
    return Reading.broken(ValueFault.V_RANGE.of(cell.quoted()));
  }
}
