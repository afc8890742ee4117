package htx.quality;

import htx.table.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads codes, without spaces and in capitals; a number cell gives its digits. What a program made
 * of a code is refused by what happened to it, never taken for another code.
 */
public final class Codes implements Reader {
  private static final Pattern ALL_DIGITS = Pattern.compile("\\d+");
  private static final Words LOST_ZERO =
      new Words("có lẽ mất số 0 ở đầu", "perhaps a zero in front was lost");

  private final Pattern shape;
  private final Words shown;

  private Codes(Pattern shape, Words shown) {
    this.shape = shape;
    this.shown = shown;
  }

  /**
   * Codes of a declared shape.
   *
   * @param shape what codes look like, all of them
   * @param vi the shape in Vietnamese words
   * @param en the shape in English words
   */
  public static Codes shaped(String shape, String vi, String en) {
    return new Codes(Pattern.compile(shape), new Words(vi, en));
  }

  @Override
  public Reading read(Cell cell, Conditions conditions) {
    String code = digits(cell).replace(" ", "").toUpperCase(Locale.ROOT);
    Optional<Words> damage = Damage.of(cell, code);

    if (damage.isPresent()) {
      return Reading.broken(ValueFault.V_CODE_SHAPE.otherwise(cell.quoted(), damage.get(), shown));
    }

    if (shape.matcher(code).matches()) {
      return Reading.of(code);
    }

    return ALL_DIGITS.matcher(code).matches() && shape.matcher("0" + code).matches()
        ? Reading.broken(ValueFault.V_CODE_SHAPE.otherwise(cell.quoted(), LOST_ZERO, shown))
        : Reading.broken(ValueFault.V_CODE_SHAPE.of(cell.quoted(), shown));
  }

  /** A cell's text; where it is a number cell, the number without exponent. */
  private static String digits(Cell cell) {
    String text = Canonical.text(cell.text());
    return cell.is(Cell.Type.NUMBER)
        ? Numeral.stored(text)
            .filter(n -> n.precision() - n.scale() <= 20 && n.scale() < 20)
            .map(n -> n.stripTrailingZeros().toPlainString())
            .orElse(text)
        : text;
  }
}
