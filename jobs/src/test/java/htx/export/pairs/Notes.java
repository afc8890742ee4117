package htx.export.pairs;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What a table says, in notes or in lines of its own, that two of its numbers differ in. */
final class Notes {
  /** Whose population is who is rated, of which tables may have a line. */
  private static final Set<String> OF_RATED = Set.of("coop_effective", "effective_share");

  private final Printed printed;
  private final Stated stated;

  Notes(Printed printed, Stated stated) {
    this.printed = printed;
    this.stated = stated;
  }

  Set<Difference> told(Side earlier, Side later) {
    Set<Difference> told = EnumSet.noneOf(Difference.class);

    if (Rule.parting(earlier, later).stream().allMatch(rule -> say(rule.act()))) {
      told.add(Difference.RULE);
    }

    if (Stream.of(earlier, later).allMatch(this::isCounted) || isRatedBeside(later)) {
      told.add(Difference.POPULATION);
    }

    if (Stream.of(earlier, later).allMatch(this::sayCommunes)) {
      told.add(Difference.COMMUNES);
    }

    return told;
  }

  /** The number of who stated it, over those who were to, with the year: 456/469 (2018). */
  private boolean isCounted(Side side) {
    return stated.isWhole(side)
        || stated
            .over(side.ofProvince())
            .filter(over -> say(over + " (" + side.year() + ")"))
            .isPresent();
  }

  private boolean isRatedBeside(Side side) {
    return OF_RATED.contains(side.indicator())
        && side.item().equals("all")
        && printed.hasLine("Số hợp tác xã được đánh giá");
  }

  /** The number of rural communes, with the year: 139 (2018). */
  private boolean sayCommunes(Side side) {
    return stated
        .population(side)
        .filter(number -> say(" " + number + " (" + side.year() + ")"))
        .isPresent();
  }

  private boolean say(String words) {
    return printed.table().notes().stream().anyMatch(note -> note.contains(words));
  }
}
