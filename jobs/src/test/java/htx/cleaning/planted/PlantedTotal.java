package htx.cleaning.planted;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A line of totals over some lines.
 *
 * @param text the line
 * @param wrong the column whose total is wrong and must be found so; empty without
 */
record PlantedTotal(String text, Optional<Integer> wrong) {
  private static final BigDecimal OFF = new BigDecimal("1000003");

  /** Totals as they are; over cells that cannot be read anything may stand. */
  static PlantedTotal right(
      PlantedForm form, String label, List<PlantedLine> lines, Random random) {
    return with(form, label, lines, Optional.empty(), random);
  }

  /** The same, where the first total that can be checked is wrong; there may be none. */
  static PlantedTotal wrong(
      PlantedForm form, String label, List<PlantedLine> lines, Random random) {
    Optional<Integer> first =
        summed(form).stream().filter(column -> isClear(lines, column)).findFirst();
    return with(form, label, lines, first, random);
  }

  private static PlantedTotal with(
      PlantedForm form,
      String label,
      List<PlantedLine> lines,
      Optional<Integer> wrong,
      Random random) {
    Map<Integer, String> cells = new HashMap<>(Map.of(form.totalsLabel(), label));

    for (int column : summed(form)) {
      BigDecimal sum = isClear(lines, column) ? sum(lines, column) : OFF;
      boolean off = wrong.filter(first -> first == column).isPresent();
      cells.put(column, written(off ? sum.add(OFF) : sum, random));
    }

    return new PlantedTotal(line(form, cells), wrong);
  }

  private static List<Integer> summed(PlantedForm form) {
    return form.columns().stream().filter(PlantedColumn::summed).map(PlantedColumn::at).toList();
  }

  private static boolean isClear(List<PlantedLine> lines, int column) {
    return lines.stream().allMatch(line -> line.isClear(column));
  }

  private static BigDecimal sum(List<PlantedLine> lines, int column) {
    return lines.stream()
        .flatMap(line -> line.cell(column).counts().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String written(BigDecimal number, Random random) {
    String[] parts = number.toPlainString().split("\\.", -1);
    String vietnamese = Writing.grouped(parts[0], ".") + (parts.length > 1 ? "," + parts[1] : "");
    return random.nextBoolean() ? "#" + number.toPlainString() : vietnamese;
  }

  private static String line(PlantedForm form, Map<Integer, String> cells) {
    String[] line = new String[form.width()];
    Arrays.setAll(line, at -> form.written(cells.getOrDefault(at + 1, "")));
    return String.join(form.separator(), line);
  }
}
