package htx.export;

import java.util.List;

/** How many lines a text takes in a cell, told from its length: nothing is measured on a screen. */
final class TextHeight {
  private TextHeight() {}

  /** Letters are narrower than the digits that widths are counted in: so many take their place. */
  private static final double LETTERS_A_DIGIT = 1.08;

  /** Lines of a text in a cell of a width in digits of its type, words kept whole. */
  static int lines(String text, int digits) {
    int width = (int) (digits * LETTERS_A_DIGIT);
    int lines = 1;
    int used = 0;

    for (String word : List.of(text.split(" "))) {
      int length = word.length();
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = length;
      } else {
        used += (used == 0 ? 0 : 1) + length;
      }
    }

    return lines;
  }
}
