package htx.quality;

import htx.table.Words;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Readers of counts, money, quantities and percentages in Vietnamese notation. */
public final class Numbers {
  private static final BigDecimal WHOLE_ENOUGH = new BigDecimal("0.000001");
  private static final BigDecimal LEAST_PERCENT = new BigDecimal("0.5");
  private static final int MOST_DECIMALS = 20;

  /**
   * What may be thousands in the notation of other countries: {@code 12,500}, not {@code 0,125}.
   */
  private static final Pattern THOUSANDS = Pattern.compile("[-+−(–]? ?[1-9]\\d{0,2},\\d{3}[-−)]?");

  private static final Pattern HUGE = Pattern.compile("[-+]?\\d+([.,]\\d+)?e\\+?\\d{3,}");
  private static final Pattern EXPONENT = Pattern.compile("[-+]?\\d+([.,]\\d+)?e[-+]?\\d+");
  private static final Pattern WITH_UNIT =
      Pattern.compile("[-+−(]?\\d[\\d., ]*\\)? ?[\\p{L}%₫$€].*");
  private static final Words WRONGLY_STORED =
      new Words(
          "ô kiểu số lưu sai dạng, có lẽ dùng dấu phẩy",
          "a number cell stored wrongly, perhaps with a comma");
  private static final Words SCIENTIFIC = new Words("viết dạng mũ", "written in scientific form");

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

      Cell bare = withoutUnit(cell, unit.get());
      int decimals = unit.get() == MoneyUnit.DONG ? 0 : MOST_DECIMALS;

      return number(bare, decimals, n -> fit(unit.get().inDong(n), 20, 0, cell));
    };
  }

  /** A decimal number, rounded half-up once to the scale. */
  public static Reader decimal(int precision, int scale) {
    // a column of at most three digits before the comma cannot hold thousands
    int decimals = precision - scale > 3 ? scale : MOST_DECIMALS;

    return (cell, conditions) -> number(cell, decimals, n -> fit(n, precision, scale, cell));
  }

  /** A whole number of things, as a Long. */
  public static Reader count() {
    return (cell, conditions) ->
        number(cell, 0, n -> whole(n, cell, 15, BigDecimal::longValueExact));
  }

  /** A small whole number, as an Integer. */
  public static Reader whole() {
    return (cell, conditions) -> number(cell, 0, n -> whole(n, cell, 9, BigDecimal::intValueExact));
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
          MOST_DECIMALS,
          n ->
              !signed && n.signum() > 0 && n.compareTo(LEAST_PERCENT) < 0
                  ? Reading.broken(ValueFault.V_PERCENT_MIXED.of(cell.quoted()))
                  : fit(n.movePointLeft(2), precision, scale, cell));
    };
  }

  /** A cell's number as totals add it up; empty where a digit of it may be lost. */
  public static Optional<BigDecimal> added(Cell cell) {
    return Controls.spoil(cell.text()) ? Optional.empty() : Numeral.of(cell);
  }

  /** Money as totals add it up, where the cell may carry the unit that its sheet states. */
  public static Optional<BigDecimal> added(Cell cell, MoneyUnit unit) {
    Cell bare = withoutUnit(cell, unit);

    return unit == MoneyUnit.DONG ? counted(bare) : added(bare);
  }

  /** A number of things as totals add it up; empty where it may be another one, too. */
  public static Optional<BigDecimal> counted(Cell cell) {
    return isEither(cell) ? Optional.empty() : added(cell);
  }

  /** Whether a text may be a whole number with a thousands mark, or a decimal. */
  private static boolean isEither(Cell cell) {
    return cell.is(Cell.Type.TEXT) && THOUSANDS.matcher(cell.canonical()).matches();
  }

  private interface Use extends Serializable {
    Reading of(BigDecimal number);
  }

  /**
   * @param decimals how many digits behind the comma the column has
   */
  private static Reading number(Cell cell, int decimals, Use use) {
    if (Controls.spoil(cell.text())) {
      return Reading.broken(ValueFault.V_CONTROL_CHARACTER.of(cell.quoted()));
    }

    Optional<BigDecimal> number = Numeral.of(cell);

    if (number.isEmpty()) {
      return noNumber(cell);
    }

    return decimals < 3 && isEither(cell)
        ? Reading.broken(ValueFault.V_NUMBER_AMBIGUOUS.of(cell.quoted()))
        : use.of(number.get());
  }

  private static Reading noNumber(Cell cell) {
    String key = Canonical.key(cell.text());

    if (key.equals("nan") || key.contains("infinity") || HUGE.matcher(key).matches()) {
      return outOfRange(cell);
    }

    if (cell.is(Cell.Type.NUMBER)) {
      return Reading.broken(ValueFault.V_NUMBER.otherwise(cell.quoted(), WRONGLY_STORED));
    }

    if (EXPONENT.matcher(key).matches()) {
      return Reading.broken(ValueFault.V_NUMBER.otherwise(cell.quoted(), SCIENTIFIC));
    }

    return Reading.broken(
        WITH_UNIT.matcher(key).matches()
            ? ValueFault.V_UNIT.otherwise(cell.quoted())
            : ValueFault.V_NUMBER.of(cell.quoted()));
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
