package htx.cleaning.planted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Makes a right cell, beside the cells before it in its line. */
@FunctionalInterface
interface Writing {
  PlantedCell of(RandomGenerator random, Map<Integer, PlantedCell> line);

  /** One of some texts, each followed by what it means. */
  static Writing either(String... textsAndValues) {
    return (random, line) -> {
      int one = 2 * random.nextInt(textsAndValues.length / 2);
      return PlantedCell.of(textsAndValues[one], textsAndValues[one + 1]);
    };
  }

  /**
   * A number up to a bound, or of another column's, as number or text, or nothing.
   *
   * @param decimals of the number as written
   * @param tenfold how often the value is ten times the number as written
   * @param places of the value
   */
  static Writing numbers(int most, int decimals, int tenfold, int places) {
    return (random, line) ->
        random.nextInt(8) == 0
            ? PlantedCell.of(nothing(random), "")
            : number(random, BigDecimal.valueOf(random.nextInt(most), decimals), tenfold, places);
  }

  /** A whole number that must be there. */
  static Writing counted(int most) {
    return between(0, most);
  }

  /** A whole number from one bound on and below another. */
  static Writing between(int least, int bound) {
    return (random, line) -> number(random, BigDecimal.valueOf(random.nextInt(least, bound)), 0, 0);
  }

  /** At most what another column has. */
  static Writing partOf(int whole, int tenfold, int places) {
    return (random, line) -> {
      BigDecimal most = line.get(whole).counts().orElse(BigDecimal.ZERO);
      long share = most.longValue() == 0 ? 0 : random.nextLong(most.longValue());
      return number(random, BigDecimal.valueOf(share), tenfold, places);
    };
  }

  /** What depends on whether another column has a value. */
  static Writing where(int other, Writing present, Writing absent) {
    return (random, line) ->
        (line.get(other).value().isEmpty() ? absent : present).of(random, line);
  }

  private static PlantedCell number(
      RandomGenerator random, BigDecimal number, int tenfold, int places) {
    String value = number.movePointRight(tenfold).setScale(places).toPlainString();
    return PlantedCell.number(written(random, number), value, number);
  }

  private static String written(RandomGenerator random, BigDecimal number) {
    String[] parts = number.toPlainString().split("\\.", -1);
    String behind = parts.length > 1 ? "," + parts[1] : "";

    return switch (random.nextInt(4)) {
      case 0 -> "#" + number.toPlainString();
      case 1 -> parts[0] + behind;
      case 2 -> grouped(parts[0], ".") + behind;
      default -> grouped(parts[0], "\u00A0") + behind;
    };
  }

  private static String nothing(RandomGenerator random) {
    return List.of("", "-", "…", "x").get(random.nextInt(4));
  }

  /** The digits in threes. */
  static String grouped(String digits, String mark) {
    return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", mark);
  }
}
