package htx.contract;

import htx.quality.Cell;
import htx.quality.Conditions;
import htx.quality.Reader;
import htx.quality.Reading;
import htx.quality.ValueFault;

/**
 * Reads the token that stands for a personal value. A value that cannot be one of its kind has no
 * token: its cell says only how long it was, and what is wrong with it.
 */
final class TokenReader implements Reader {
  static final Reader READER = new TokenReader();

  @Override
  public Reading read(Cell cell, Conditions conditions) {
    if (!cell.is(Cell.Type.WRONG_LENGTH)) {
      return Reading.of(cell.text());
    }

    WrongNumber wrong = WrongNumber.toldBy(cell);
    String length = WrongNumber.length(cell);

    return Reading.broken(
        wrong == WrongNumber.LENGTH
            ? ValueFault.V_ID_LENGTH.of(length)
            : ValueFault.V_ID_LENGTH.otherwise(length, wrong.words()));
  }
}
