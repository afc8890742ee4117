package htx.export.workbook;

/**
 * How many lines a text takes in a cell, told from the letters of a Times-like type: nothing is
 * measured on a screen, so that every computer gives the same heights.
 */
final class TextHeight {
  /** Room for weight, and for a reader that has another type. */
  private static final double CAUTION = 1.06;

  private static final double DIGIT = 0.5;

  private TextHeight() {}

  /** Lines of a text in a cell of a width in digits of its type, words kept whole. */
  static int lines(String text, int digits) {
    double room = digits * DIGIT / CAUTION;
    int lines = 1;
    double used = 0;

    for (String word : text.split(" ", -1)) {
      double needed = width(word);
      if (used > 0 && used + width(' ') + needed > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? width(' ') : 0) + needed;
      while (used > room) {
        // a word longer than the cell is broken
        lines++;
        used -= room;
      }
    }

    return lines;
  }

  private static double width(String word) {
    return word.chars().mapToDouble(letter -> width((char) letter)).sum();
  }

  /** Width of a letter in parts of the type's size. */
  private static double width(char letter) {
    if (" .,;:'()/-ijltfr|!".indexOf(letter) >= 0) {
      return 0.31;
    }

    if (Character.isUpperCase(letter)) {
      return 0.69;
    }

    return "mw%".indexOf(letter) >= 0 ? 0.77 : DIGIT;
  }
}
