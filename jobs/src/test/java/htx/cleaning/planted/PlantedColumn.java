package htx.cleaning.planted;

import htx.table.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A column of a made sheet: how its cells are written, and what can be wrong with them.
 *
 * @param at its number
 * @param field what it feeds; empty where its values are not looked at
 * @param summed whether totals add it up
 * @param asks the columns that must be right for its errors to be seen
 * @param writing how a right cell is made
 * @param slips the errors that can be planted
 */
record PlantedColumn(
    int at,
    Optional<Field> field,
    boolean summed,
    Set<Integer> asks,
    Writing writing,
    List<Slip> slips) {

  static PlantedColumn texts(int at, Field field, Writing writing, Slip... slips) {
    return new PlantedColumn(at, Optional.of(field), false, Set.of(), writing, List.of(slips));
  }

  static PlantedColumn unread(int at, Writing writing, Slip... slips) {
    return new PlantedColumn(at, Optional.empty(), false, Set.of(), writing, List.of(slips));
  }

  static PlantedColumn sums(int at, Field field, Writing writing, Slip... slips) {
    return new PlantedColumn(at, Optional.of(field), true, Set.of(), writing, List.of(slips));
  }

  PlantedColumn asking(Integer... columns) {
    return new PlantedColumn(at, field, summed, Set.of(columns), writing, slips);
  }

  /** The same column, where more errors can be planted. */
  PlantedColumn and(Slip... more) {
    List<Slip> all = Stream.concat(slips.stream(), Stream.of(more)).toList();
    return new PlantedColumn(at, field, summed, asks, writing, all);
  }
}
