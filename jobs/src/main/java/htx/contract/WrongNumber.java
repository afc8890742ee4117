package htx.contract;

import htx.quality.Canonical;
import htx.quality.Cell;
import htx.quality.Controls;
import htx.table.Words;
import java.util.Locale;

/** What is wrong with a personal number, told without the number. */
public enum WrongNumber {
  LENGTH(new Words("không đủ hoặc thừa chữ số", "too few digits or too many")),
  LOST_ZEROS(new Words("có lẽ mất số 0 ở đầu", "zeros in front were perhaps lost")),
  EXPONENT(
      new Words(
          "viết dạng mũ, các chữ số cuối đã mất",
          "written in scientific form, its last digits are lost")),
  DECIMALS(new Words("có phần thập phân", "it has decimals")),
  CONTROLS(new Words("có ký tự điều khiển", "it holds control characters")),
  DAY(new Words("ô là một ngày", "the cell is a day")),
  SIGNS(new Words("có ký tự không phải chữ số", "it holds other characters than digits"));

  private final Words words;

  WrongNumber(Words words) {
    this.words = words;
  }

  /** What is wrong with a number that cannot be one. */
  static WrongNumber of(Cell cell) {
    String text = Canonical.text(cell.text()).replace(" ", "");

    if (Controls.in(cell.text())) {
      return CONTROLS;
    }

    if (cell.is(Cell.Type.DATE)) {
      return DAY;
    }

    if (text.matches("\\d([.,]\\d+)?[eE][+-]?\\d+")) {
      return EXPONENT;
    }

    if (text.matches("\\d+[.,]\\d+")) {
      return DECIMALS;
    }

    if (!text.matches("\\d+")) {
      return SIGNS;
    }

    return text.length() == 8 || text.length() == 10 || text.length() == 11 ? LOST_ZEROS : LENGTH;
  }

  /** A cell that tells of a number only its length and what is wrong with it. */
  public static Cell told(Cell cell, int length) {
    WrongNumber wrong = of(cell);
    return new Cell(Cell.Type.WRONG_LENGTH, length + (wrong == LENGTH ? "" : " " + wrong.word()));
  }

  /** What a cell tells. */
  static WrongNumber toldBy(Cell cell) {
    int blank = cell.text().indexOf(' ');
    return blank < 0 ? LENGTH : valueOf(cell.text().substring(blank + 1).toUpperCase(Locale.ROOT));
  }

  static String length(Cell cell) {
    return cell.text().split(" ", 2)[0];
  }

  Words words() {
    return words;
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
