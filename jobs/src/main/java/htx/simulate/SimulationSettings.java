package htx.simulate;

/**
 * Which world to invent.
 *
 * @param seed worlds of different seeds share targets, and nothing else
 * @param firstYear the first year delivered
 * @param lastYear the last year delivered
 * @param personsScale how many times the province's members, workers and borrowers, from 1 on
 */
public record SimulationSettings(long seed, int firstYear, int lastYear, double personsScale) {

  /** The world of the committed sample. */
  public static final SimulationSettings SAMPLE = new SimulationSettings(20190122, 2014, 2021, 1);

  public SimulationSettings {
    if (lastYear < firstYear) {
      throw new IllegalArgumentException(
          "The last year, " + lastYear + ", is before the first, " + firstYear);
    }

    if (!(personsScale >= 1)) {
      throw new IllegalArgumentException("The scale must be 1 or more, not " + personsScale);
    }
  }
}
