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
    boolean slippedUnit,
    String strangerId,
    LocalDate strangerFounded) {

  /** The mistakes of one district in one period: few files have any, none has all. */
  static Flaws of(World world, Period period, String district) {
    Random random = world.seeds().stream("flaws", period.name(), district);
    int which = random.nextInt(9);
    return new Flaws(
        which == 0,
        which == 1,
        which == 2,
        which == 3,
        false,
        String.format("4699%06d", random.nextInt(1_000_000)),
        period.reportedOn().minusDays(200L + random.nextInt(900)));
  }

  /** The same file with amounts in the wrong unit in some lines. */
  Flaws withSlippedUnit() {
    return new Flaws(noId, badDate, badNumber, repeated, true, strangerId, strangerFounded);
  }
}
