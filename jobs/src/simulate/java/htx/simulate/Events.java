package htx.simulate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What goes wrong with deliveries, by the names of files; days are counted from when each is due.
 *
 * @param mistakesByChance whether registers, rosters and ledgers have a mistake now and then
 * @param slippedOneIn how many organisations there are for each whose amounts are to be corrected
 * @param late days after which a file comes
 * @param corrected days after which a register comes again, as it should have been
 * @param repeated days after which a file comes again, the same
 * @param mistakes lines with mistakes that a file has in any case
 */
record Events(
    boolean mistakesByChance,
    int slippedOneIn,
    Map<String, Integer> late,
    Map<String, Integer> corrected,
    Map<String, Integer> repeated,
    Map<String, List<Mistake>> mistakes) {

  LocalDate arrival(String file, LocalDate due) {
    return due.plusDays(late.getOrDefault(file, 0));
  }

  Optional<LocalDate> repeat(String file, LocalDate due) {
    return later(repeated, file, arrival(file, due));
  }

  Optional<LocalDate> correction(String file, LocalDate due) {
    return later(corrected, file, due);
  }

  boolean has(String file, Mistake mistake) {
    return mistakes.getOrDefault(file, List.of()).contains(mistake);
  }

  /**
   * The mistakes that a file has in any case, and the one that it has by chance.
   *
   * @param draw which of the mistakes it has by chance; none where there are not so many
   */
  Set<Mistake> mistakes(String file, int draw, Mistake... byChance) {
    Set<Mistake> all = EnumSet.noneOf(Mistake.class);
    all.addAll(mistakes.getOrDefault(file, List.of()));

    if (mistakesByChance && draw < byChance.length) {
      all.add(byChance[draw]);
    }

    return all;
  }

  /** Whether the amounts of the organisation of this number slip in a register to be corrected. */
  boolean slips(int organisation) {
    return organisation % slippedOneIn == 3 % slippedOneIn;
  }

  private static Optional<LocalDate> later(
      Map<String, Integer> days, String file, LocalDate first) {
    return Optional.ofNullable(days.get(file)).map(first::plusDays);
  }
}
