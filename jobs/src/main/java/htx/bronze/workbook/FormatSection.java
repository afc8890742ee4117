package htx.bronze.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One section of a number format: how numbers of one range are shown.
 *
 * @param condition the range, where the section states it
 * @param kind what it shows of a number
 * @param coloured whether it has a colour of its own
 * @param before what is written before the number
 * @param digits the places of digits before the decimal point: 0, # or ?, and literals among them
 * @param after what is written behind the number
 * @param power the power of ten by which the number is shown larger than it is stored
 * @param percent whether it shows a percent sign
 * @param whole whether all places of digits stand before the decimal point
 */
record FormatSection(
    Optional<Condition> condition,
    Kind kind,
    boolean coloured,
    String before,
    List<String> digits,
    String after,
    int power,
    boolean percent,
    boolean whole) {

  /** What a section shows of a number. */
  enum Kind {
    NUMBER,
    DAY,
    /** A day without its year. */
    DAY_OF_YEAR,
    /** Of a day its month, year or weekday only. */
    PART_OF_DAY,
    TIME,
    /** Nothing of it: words, or nothing at all. */
    WORDS
  }

  /** The numbers that a section is for. */
  record Condition(String sign, BigDecimal limit) {
    boolean holds(BigDecimal number) {
      int side = number.compareTo(limit);
      return switch (sign) {
        case "<" -> side < 0;
        case "<=" -> side <= 0;
        case ">" -> side > 0;
        case ">=" -> side >= 0;
        case "=" -> side == 0;
        default -> side != 0;
      };
    }

    boolean isOnlyNegative() {
      return sign.startsWith("<") && !sign.equals("<>") && limit.signum() <= 0;
    }
  }

  /** The section written in a format's own signs. */
  static FormatSection of(String code) {
    return new SectionParser(code).section();
  }

  /** Whether the number is shown as it is stored, but for rounding and marks of thousands. */
  boolean isPlain() {
    return kind == Kind.NUMBER
        && before.isEmpty()
        && after.isEmpty()
        && power == 0
        && !percent
        && zeros() < 2
        && digits.stream().allMatch(place -> place.length() == 1 && "0#?".contains(place));
  }

  /** How many digits are shown at least. */
  int zeros() {
    return (int) digits.stream().filter("0"::equals).count();
  }

  /** Whether anything stands among the digits but what parts thousands. */
  boolean isInterrupted() {
    int right = 0;

    for (int i = digits.size() - 1; i >= 0; i--) {
      String place = digits.get(i);

      if (isDigit(place)) {
        right++;
      } else if (right % 3 != 0 || !place.matches("[ .\u00A0\u202F']")) {
        return true;
      }
    }

    return false;
  }

  static boolean isDigit(String place) {
    return place.equals("0") || place.equals("#") || place.equals("?");
  }
}
