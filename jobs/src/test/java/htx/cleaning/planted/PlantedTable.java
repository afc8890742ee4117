package htx.cleaning.planted;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * The lines of a made sheet by group, and what is wrong with it beside its lines.
 *
 * @param groups the lines of each group; one group where the form has none
 * @param slips what is planted outside of lines
 * @param slipOfGroup the group whose total is wrong; -1 without
 */
record PlantedTable(List<List<PlantedLine>> groups, Set<Slipped> slips, int slipOfGroup) {
  private static final int MOST_ERRORS = 6;
  private static final int MOST_LINES = 6;
  private static final int MOST_GROUPS = 3;

  /** What can be wrong beside lines. */
  enum Slipped {
    GRAND_TOTAL,
    LINE_BELOW_TOTAL,
    SECOND_TABLE
  }

  /** A table of right lines, in which up to six errors are planted. */
  static PlantedTable of(PlantedForm form, Random random) {
    List<List<PlantedLine>> groups = new ArrayList<>();

    for (int group = form.isWorkbook() ? 1 + random.nextInt(MOST_GROUPS) : 1; group > 0; group--) {
      List<PlantedLine> lines = new ArrayList<>();

      for (int line = 1 + random.nextInt(MOST_LINES); line > 0; line--) {
        lines.add(PlantedLine.sound(form, random));
      }
      groups.add(lines);
    }

    Set<Slipped> slips = new HashSet<>();
    int slipOfGroup = -1;

    for (int error = random.nextInt(MOST_ERRORS + 1); error > 0; error--) {
      int group = random.nextInt(groups.size());

      switch (random.nextInt(12)) {
        case 0 -> slipOfGroup = random.nextInt(4) == 0 ? group : slipOfGroup;
        case 1 -> maybe(Slipped.GRAND_TOTAL, 4, random, slips);
        case 2 -> maybe(Slipped.SECOND_TABLE, 8, random, slips);
        case 3 -> maybe(Slipped.LINE_BELOW_TOTAL, 2, random, slips);
        case 4, 5 -> plantBetweenLines(form, groups.get(group), random);
        default -> plantInCell(form, groups.get(group), random);
      }
    }

    return new PlantedTable(groups, form.hasTotals() ? slips : Set.of(), slipOfGroup);
  }

  List<PlantedLine> lines() {
    return groups.stream().flatMap(List::stream).toList();
  }

  boolean has(Slipped slip) {
    return slips.contains(slip);
  }

  private static void maybe(Slipped slip, int oneIn, Random random, Set<Slipped> slips) {
    if (random.nextInt(oneIn) == 0) {
      slips.add(slip);
    }
  }

  private static void plantInCell(PlantedForm form, List<PlantedLine> lines, Random random) {
    PlantedColumn column = form.columns().get(random.nextInt(form.columns().size()));
    PlantedLine line = lines.get(random.nextInt(lines.size()));

    if (!column.slips().isEmpty()) {
      line.plant(column, column.slips().get(random.nextInt(column.slips().size())));
    }
  }

  private static void plantBetweenLines(PlantedForm form, List<PlantedLine> lines, Random random) {
    PlantedColumn column = form.columns().get(random.nextInt(form.columns().size()));
    int at = random.nextInt(lines.size());

    if (form.isWorkbook() && at + 1 < lines.size()) {
      lines.get(at).mergeWith(lines.get(at + 1), column);
    } else if (!form.isWorkbook()) {
      lines.get(at).misfit(random.nextBoolean() ? 1 : -1);
    }
  }
}
