package htx.cleaning.planted;

import htx.contract.Format;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A line of data of a made sheet, before it has a place in it. */
final class PlantedLine {
  private static final String RANGE = "~range";

  private final Map<Integer, PlantedCell> cells = new TreeMap<>();
  private final Set<Integer> kept = new HashSet<>();
  private boolean reachesDown;
  private int fieldsMore;

  /** A line without errors. */
  static PlantedLine sound(PlantedForm form, RandomGenerator random) {
    PlantedLine line = new PlantedLine();

    for (PlantedColumn column : form.columns()) {
      line.cells.put(column.at(), column.writing().of(random, line.cells));
    }

    return line;
  }

  PlantedCell cell(int column) {
    return cells.getOrDefault(column, PlantedCell.of("", ""));
  }

  /** What a cell has in a line of the sheet; that of a merge has its range behind it. */
  String text(int column, int line) {
    String text = cell(column).text();
    int top = text.equals(RANGE) ? line - 1 : line;
    String range = place(column, top) + ":" + place(column, top + 1);
    return text.replace(RANGE, "~" + range);
  }

  /** Plants an error, unless another one would hide it or be hidden; says whether it did. */
  boolean plant(PlantedColumn column, Slip slip) {
    boolean seen =
        column.asks().stream()
            .map(cells::get)
            .allMatch(asked -> !asked.isPlanted() && !asked.value().isEmpty());

    if (!seen || !isFree(column.at()) || !slip.emptied().stream().allMatch(this::isFree)) {
      return false;
    }

    PlantedCell wrong = slip.of(cells);

    if (wrong.text().isEmpty() && !hasTextBeside(column.at(), slip.emptied())) {
      // it would be no line
      return false;
    }
    cells.put(column.at(), wrong);
    slip.emptied().forEach(other -> cells.put(other, PlantedCell.of("", "")));
    kept.addAll(slip.emptied());
    kept.addAll(column.asks());

    return true;
  }

  /** Merges a cell with the one below it, unless something is planted in either. */
  void mergeWith(PlantedLine below, PlantedColumn column) {
    PlantedCell cell = cell(column.at());
    boolean read = column.field().isPresent();

    if (read
        && isFree(column.at())
        && below.isFree(column.at())
        && !reachesDown
        && !cell.text().isBlank()) {
      cells.put(column.at(), cell.marked(RANGE, column.summed() ? "R_MERGED" : ""));
      below.cells.put(column.at(), PlantedCell.of(RANGE, "").marked("", "R_MERGED"));
      kept.add(column.at());
      reachesDown = true;
    }
  }

  /** Writes a field too many behind the others, or the first one not. */
  void misfit(int more) {
    if (isSound()) {
      fieldsMore = more;
    }
  }

  /** The fields that it is written as. */
  List<String> fitted(List<String> fields) {
    return switch (fieldsMore) {
      case 0 -> fields;
      case 1 -> Stream.concat(fields.stream(), Stream.of("thừa")).toList();
      default -> fields.subList(1, fields.size());
    };
  }

  boolean isMisfit() {
    return fieldsMore != 0;
  }

  /** Whether a total over a column can be checked with the line in it. */
  boolean isClear(int column) {
    return !isMisfit() && cell(column).clear();
  }

  boolean reachesDown() {
    return reachesDown;
  }

  boolean isSound() {
    return !isMisfit() && cells.values().stream().noneMatch(PlantedCell::isPlanted);
  }

  private boolean hasTextBeside(int column, Set<Integer> emptied) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getKey() != column && !emptied.contains(cell.getKey()))
        .anyMatch(cell -> !cell.getValue().text().isEmpty());
  }

  private static String place(int column, int line) {
    return Format.Kind.WORKBOOK.place(column, line);
  }

  private boolean isFree(int column) {
    return !isMisfit() && !kept.contains(column) && !cell(column).isPlanted();
  }
}
