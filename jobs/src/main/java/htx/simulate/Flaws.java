package htx.simulate;

import java.time.LocalDate;
import java.util.Random;

/**
 * Which mistakes a district's file has: lines that name no organisation of the world, so that no
 * true figure hangs on them, a line typed twice, and, in a first version, amounts that a later
 * delivery corrects.
 */
record Flaws(
    boolean noId,
    boolean badDate,
    boolean badNumber,
    boolean repeated,
    boolean unknownName,
    boolean slippedUnit,
    String strangerId,
    LocalDate strangerFounded) {

  /** The mistakes of one of a district's files: few have any by chance, none has all. */
  static Flaws of(World world, Period period, String district, String file) {
    Random random = world.seeds().stream("flaws", period.name(), district);
    Events events = world.events();
    int which = random.nextInt(9);
    boolean chance = events.mistakesByChance();
    return new Flaws(
        chance && which == 0 || events.has(file, Mistake.NO_ID),
        chance && which == 1 || events.has(file, Mistake.BAD_DATE),
        chance && which == 2 || events.has(file, Mistake.BAD_NUMBER),
        chance && which == 3 || events.has(file, Mistake.REPEATED),
        events.has(file, Mistake.UNKNOWN_NAME),
        false,
        String.format("4699%06d", random.nextInt(1_000_000)),
        period.reportedOn().minusDays(200L + random.nextInt(900)));
  }

  /** The same file with amounts in the wrong unit in some lines. */
  Flaws withSlippedUnit() {
    return new Flaws(
        noId, badDate, badNumber, repeated, unknownName, true, strangerId, strangerFounded);
  }
}
