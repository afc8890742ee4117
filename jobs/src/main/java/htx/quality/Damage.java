package htx.quality;

import htx.table.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a program or a person made of a code before it was sent. */
final class Damage {
  private static final Words CONTROLS =
      new Words("có ký tự điều khiển hoặc ngắt dòng", "it holds a control character or line break");
  private static final Words DAY = new Words("là một ngày", "it is a day");
  private static final Words EXPONENT =
      new Words(
          "số viết dạng mũ, các chữ số cuối đã mất",
          "a number in scientific form, which lost its last digits");
  private static final Words THOUSANDS =
      new Words("số có dấu ngăn hàng nghìn", "a number with thousands marks");
  private static final Words DECIMALS = new Words("số có phần thập phân", "a number with decimals");
  private static final Words LETTER_FOR_DIGIT =
      new Words("chữ O, I hoặc L giữa các chữ số", "a letter O, I or L among the digits");
  private static final Words TOO_LONG =
      new Words(
          "số quá 15 chữ số trong ô kiểu số, các chữ số cuối đã mất",
          "a number cell of more than 15 digits, which lost the last ones");
  private static final Words NO_TEXT =
      new Words("ô không phải chữ hoặc số", "the cell is neither text nor a number");

  private static final String MONTH =
      "(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|THG\\d{1,2})";
  private static final Pattern A_DAY =
      Pattern.compile(
          "\\d{1,2}([/.-])\\d{1,2}\\1(\\d{4}|\\d{2})|\\d{4}([/.-])\\d{1,2}\\3\\d{1,2}"
              + "|(?:\\d{1,2}-)?"
              + MONTH
              + "-\\d{2,4}|\\d{1,2}-"
              + MONTH
              + "|(?:\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4})?[T ]?\\d{1,2}:\\d{2}(:\\d{2}.*)?");
  private static final Pattern AN_EXPONENT = Pattern.compile("\\d([.,]\\d+)?E[+-]?\\d{1,3}");
  private static final Pattern WITH_THOUSANDS =
      Pattern.compile("\\d{1,3}(([.,]\\d{3})+|([’'`]\\d{3})+)");
  private static final Pattern WITH_DECIMALS = Pattern.compile("\\d+[.,]\\d{1,2}");
  private static final Pattern PARTS = Pattern.compile("[^0-9A-ZĐ]+");
  private static final Pattern MIXED = Pattern.compile("(?=.*[OIL])(?=.*\\d.*\\d)[0-9OIL]{3,}");
  private static final int EXACT_DIGITS = 15;

  private Damage() {}

  /** What happened to a code in capitals, without spaces; empty where nothing is to be seen. */
  static Optional<Words> of(Cell cell, String code) {
    if (Controls.spoil(cell.text())) {
      return Optional.of(CONTROLS);
    }

    if (cell.is(Cell.Type.DATE) || A_DAY.matcher(code).matches()) {
      return Optional.of(DAY);
    }

    if (!cell.is(Cell.Type.TEXT) && !cell.is(Cell.Type.NUMBER)) {
      return Optional.of(NO_TEXT);
    }

    if (cell.is(Cell.Type.NUMBER) && code.length() > EXACT_DIGITS) {
      return Optional.of(TOO_LONG);
    }

    if (AN_EXPONENT.matcher(code).matches()) {
      return Optional.of(EXPONENT);
    }

    if (WITH_DECIMALS.matcher(code).matches()) {
      return Optional.of(DECIMALS);
    }

    if (WITH_THOUSANDS.matcher(code).matches()) {
      return Optional.of(THOUSANDS);
    }

    Optional<Words> foreign = foreign(code);

    return foreign.isPresent() ? foreign : letterForDigit(code);
  }

  /** A letter or digit of another alphabet, which looks like one of ours and is not. */
  private static Optional<Words> foreign(String code) {
    return code.codePoints()
        .filter(Character::isLetterOrDigit)
        .filter(letter -> letter >= 0xFF00 || !isLatin(letter))
        .mapToObj(letter -> String.format("U+%04X", letter))
        .map(
            letter ->
                new Words(
                    "có chữ hoặc số của bảng chữ khác (" + letter + ")",
                    "it holds a letter or digit of another alphabet (" + letter + ")"))
        .findFirst();
  }

  private static boolean isLatin(int letter) {
    return letter < 0x80 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }

  private static Optional<Words> letterForDigit(String code) {
    return PARTS.splitAsStream(code).anyMatch(part -> MIXED.matcher(part).matches())
        ? Optional.of(LETTER_FOR_DIGIT)
        : Optional.empty();
  }
}
