package htx.simulate;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;

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
    Set<Mistake> mistakes =
        world
            .events()
            .mistakes(
                file,
                random.nextInt(9),
                Mistake.NO_ID,
                Mistake.BAD_DATE,
                Mistake.BAD_NUMBER,
                Mistake.REPEATED);
    return new Flaws(
        mistakes.contains(Mistake.NO_ID),
        mistakes.contains(Mistake.BAD_DATE),
        mistakes.contains(Mistake.BAD_NUMBER),
        mistakes.contains(Mistake.REPEATED),
        mistakes.contains(Mistake.UNKNOWN_NAME),
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
