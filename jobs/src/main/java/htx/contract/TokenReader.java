package htx.contract;

import htx.quality.Cell;
import htx.quality.Conditions;
import htx.quality.Reader;
import htx.quality.Reading;
import htx.quality.ValueFault;

/**
 * Reads the token that stands for a personal value. A value that cannot be one of its kind has no
 * token: its cell says only how long it was.
 */
final class TokenReader implements Reader {
  static final Reader READER = new TokenReader();

  @Override
  public Reading read(Cell cell, Conditions conditions) {
    return cell.is(Cell.Type.WRONG_LENGTH)
        ? Reading.broken(ValueFault.V_ID_LENGTH.of(cell.text()))
        : Reading.of(cell.text());
  }
}
