package htx.cleaning.planted;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** Makes a wrong cell, beside the cells of its line. */
@FunctionalInterface
interface Slip {
  Slip NO_VALUE = error("ƒSUM(K1:K2)", "V_FORMULA_NO_VALUE");
  Slip FAILED = error("¡#REF!", "V_ERROR_CELL");
  Slip DIVIDED_BY_NOTHING = error("¡#DIV/0!", "V_ERROR_CELL");
  Slip TOO_LARGE = wrong("100000000000000", "100000000000000", "V_RANGE");
  Slip TOO_LONG = error("x".repeat(32_000), "V_TOO_LONG");
  Slip DOLLARS = error("500 USD", "V_UNIT");
  Slip IN_WORDS = error("năm trăm", "V_NUMBER");
  Slip POINTED = error("1234.5", "V_NUMBER");
  Slip EITHER = error("1,234", "V_NUMBER_AMBIGUOUS");
  Slip OTHER_UNIT = error("36,52 tỷ đồng", "V_UNIT");
  Slip IN_DONG = error("1.000.000 đ", "V_UNIT");
  Slip CONTROL = error("12\u00015", "V_CONTROL_CHARACTER");
  Slip NEGATIVE = wrong("-5", "-5", "I_RULE_NEGATIVE");
  Slip HALF = wrong("2,5", "2.5", "V_NOT_WHOLE");
  Slip NO_SUCH_WORD = error("Không rõ nữa", "V_CODE");

  PlantedCell of(Map<Integer, PlantedCell> line);

  /** The columns that must have nothing, as they would break a rule with it. */
  default Set<Integer> emptied() {
    return Set.of();
  }

  /** The same error in a line that has nothing in some other columns. */
  default Slip without(Integer... columns) {
    Slip same = this;

    return new Slip() {
      @Override
      public PlantedCell of(Map<Integer, PlantedCell> line) {
        return same.of(line);
      }

      @Override
      public Set<Integer> emptied() {
        return Set.of(columns);
      }
    };
  }

  /** An error whose text stands by itself. */
  static Slip error(String text, String code) {
    // of an empty cell totals count nothing
    return line ->
        text.isEmpty() ? PlantedCell.of("", "").marked("", code) : PlantedCell.unclear(text, code);
  }

  /** A number that can be read and is wrong. */
  static Slip wrong(String text, String number, String code) {
    return line -> PlantedCell.wrong(text, new BigDecimal(number), code);
  }

  /** One more than another column has. */
  static Slip over(int whole) {
    return line -> {
      BigDecimal more = line.get(whole).counts().orElse(BigDecimal.ZERO).add(BigDecimal.ONE);
      return PlantedCell.wrong("#" + more.toPlainString(), more, "I_RULE_PART");
    };
  }
}
