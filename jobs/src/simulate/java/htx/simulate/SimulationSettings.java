package htx.simulate;

/**
 * Which world to invent.
 *
 * @param world the world whose targets and events are taken
 * @param seed worlds of different seeds share targets, and nothing else
 * @param firstYear the first year delivered
 * @param lastYear the last year delivered
 * @param personsScale how many times the world's members, workers and borrowers, from 1 on
 */
public record SimulationSettings(
    InventedWorld world, long seed, int firstYear, int lastYear, double personsScale) {

  public SimulationSettings {
    if (lastYear < firstYear) {
      throw new IllegalArgumentException(
          "The last year, " + lastYear + ", is before the first, " + firstYear);
    }

    if (!(personsScale >= 1)) {
      throw new IllegalArgumentException("The scale must be 1 or more, not " + personsScale);
    }
  }

  /** The world as its file declares it. */
  public static SimulationSettings of(InventedWorld world) {
    Calibration declared = Calibration.of(world);
    return new SimulationSettings(
        world, declared.seed(), declared.firstYear(), declared.lastYear(), 1);
  }
}
