package htx.bronze.workbook;

import htx.bronze.file.Fault;
import htx.quality.Cell;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Turns what a workbook stores for a cell into the cell that is handed on. */
record CellContent(SharedStrings strings, CellStyles styles, Calendar calendar) {
  private static final int MOST_DIGITS = 400;
  private static final int WHOLE_DAY = "2018-12-14".length();

  /**
   * A cell with a value, or nothing for an empty one.
   *
   * @param place its reference, C12
   * @param type the attribute t, or n
   * @param style the attribute s, or an empty text
   * @param value the element v, as text; an empty text where absent
   */
  Optional<Cell> of(String place, String type, String style, String value) {
    return switch (type) {
      case "s" -> value.isEmpty() ? Optional.empty() : text(strings.text(value, place));
      case "str", "inlineStr" -> text(RichText.unescaped(value));
      case "b" -> filled(Cell.Type.BOOL, truth(value));
      case "e" -> filled(Cell.Type.ERROR, value);
      case "d" -> filled(Cell.Type.DATE, isoDay(value.strip()));
      case "n" -> number(place, style, value.strip());
      default -> throw Fault.F_DAMAGED.refusal(place, place, "t=" + type);
    };
  }

  /** Whether a cell's number is read in thousands, millions or the like, as it is shown. */
  boolean isScaled(Cell cell, String style, String place) {
    return cell.is(Cell.Type.NUMBER) && !style.isEmpty() && styles.format(style, place).scales();
  }

  /** Whether a whole day is read of a cell that shows a part of it only. */
  boolean isPartOfDay(Cell cell, String style, String place) {
    return cell.is(Cell.Type.DATE)
        && cell.text().length() == WHOLE_DAY
        && !style.isEmpty()
        && styles.format(style, place).hidesPartOfDay();
  }

  private Optional<Cell> number(String place, String style, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }

    BigDecimal number;

    try {
      number = new BigDecimal(value);
    } catch (NumberFormatException e) {
      // NaN and the like: a number that the contract will not be able to read
      return filled(isNumberWithoutEnd(value) ? Cell.Type.NUMBER : Cell.Type.MALFORMED, value);
    }

    NumberFormat format = styles.format(style, place);
    boolean writable = Math.abs((long) number.scale()) + number.precision() <= MOST_DIGITS;

    return Optional.of(
        writable
            ? format.shown(number, number.toPlainString(), calendar)
            : new Cell(Cell.Type.NUMBER, value));
  }

  private static boolean isNumberWithoutEnd(String value) {
    return value.matches("(?i)nan|[-+]?inf(inity)?|[-+]?\\d+(\\.\\d+)?e[-+]?\\d+");
  }

  private static String isoDay(String value) {
    try {
      LocalDateTime moment = LocalDateTime.parse(value.replaceFirst("Z$", ""));
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : value;
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  private static String truth(String value) {
    return switch (value.strip()) {
      case "1" -> "true";
      case "0" -> "false";
      default -> value;
    };
  }

  private static Optional<Cell> text(String value) {
    return filled(Cell.Type.TEXT, value);
  }

  private static Optional<Cell> filled(Cell.Type type, String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(new Cell(type, value));
  }
}
