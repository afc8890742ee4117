package htx.cleaning.planted;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a made sheet, and what reading it must come to.
 *
 * @param text as the sheet has it
 * @param value what the line's value must be; empty where it has none
 * @param counts what the office's totals count for it
 * @param clear whether a total over it can be checked
 * @param code the error planted in it; empty without
 */
record PlantedCell(
    String text, String value, Optional<BigDecimal> counts, boolean clear, String code) {

  /** A text, a code, a day, or nothing. */
  static PlantedCell of(String text, String value) {
    return new PlantedCell(text, value, Optional.empty(), true, "");
  }

  static PlantedCell number(String text, String value, BigDecimal number) {
    return new PlantedCell(text, value, Optional.of(number), true, "");
  }

  /** An error in a cell of which no number can be had. */
  static PlantedCell unclear(String text, String code) {
    return new PlantedCell(text, "", Optional.empty(), false, code);
  }

  /** An error in a cell whose number is clear. */
  static PlantedCell wrong(String text, BigDecimal number, String code) {
    return new PlantedCell(text, "", Optional.of(number), true, code);
  }

  boolean isPlanted() {
    return !code.isEmpty();
  }

  /** The same cell with something behind its text. */
  PlantedCell marked(String behind, String planted) {
    return new PlantedCell(text + behind, value, counts, clear, planted);
  }
}
