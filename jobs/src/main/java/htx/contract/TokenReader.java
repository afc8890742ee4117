package htx.contract;

import htx.quality.Cell;
import htx.quality.Conditions;
import htx.quality.Reader;
import htx.quality.Reading;

/**
 * Reads the token that stands for a personal value. A value that cannot be one of its kind has no
 * token: its cell says only how long it was.
 */
final class TokenReader implements Reader {
  static final Reader READER = new TokenReader();

  @Override
  public Reading read(Cell cell, Conditions conditions) {
    return cell.is(Cell.Type.WRONG_LENGTH)
        ? Reading.broken(
            "V_ID_LENGTH",
            "Số định danh có " + cell.text() + " ký tự; cần 9 hoặc 12 chữ số",
            "The personal number has " + cell.text() + " characters; 9 or 12 digits are expected")
        : Reading.of(cell.text());
  }
}
