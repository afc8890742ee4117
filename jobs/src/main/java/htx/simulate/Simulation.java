package htx.simulate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes an invented world's deliveries into a landing folder. */
public final class Simulation {
  private final World world;
  private final Landing landing;

  private Simulation(World world, Landing landing) {
    this.world = world;
    this.landing = landing;
  }

  /**
   * Writes all deliveries of the years in the settings. The same settings and reference files give
   * the same bytes.
   *
   * @param landing folder that receives a folder for each delivery
   * @param reference folder of the reference files, of which the units are read
   * @throws java.io.UncheckedIOException where a file cannot be read or written
   */
  public static void write(Path landing, Path reference, SimulationSettings settings) {
    World world = World.of(settings, Units.read(reference));
    new Simulation(world, new Landing(landing)).write();
  }

  private void write() {
    for (Period period : world.periods()) {
      districts(period);
    }

    Communes communes = new Communes(world);
    communes.write(landing);
    new FundFiles(world, new Lending(world, communes), landing).write();
    new CapitalFiles(world).write(landing);
    new SupportFiles(world).write(landing);
    new PlanFiles(world).write(landing);
  }

  private void districts(Period period) {
    Results results = period.yearly() ? new Results(world, period) : null;
    List<String> districts = world.units().districts();

    for (String district : districts) {
      LocalDate day = period.deliveredOn(districts.indexOf(district));
      RegisterWorkbook register = new RegisterWorkbook(world, period, district);
      Flaws flaws = Flaws.of(world, period, district);
      boolean corrected = period.name().equals("2017") && district.equals("170");
      String file = RegisterWorkbook.fileName(period, district);
      landing.bytes(
          day,
          district,
          file,
          register.bytes(results, corrected ? flaws.withSlippedUnit() : flaws));
      landing.gzip(
          day,
          district,
          RosterFile.fileName(period, district),
          out -> new RosterFile(world, period).write(district, flaws, out));

      if (corrected) {
        landing.bytes(day.plusDays(50), district, file, register.bytes(results, flaws));
      }

      if (results != null) {
        byte[] chains =
            new ChainWorkbook(world, period, district).bytes(new Chains(world, period, results));
        landing.bytes(day, district, ChainWorkbook.fileName(period, district), chains);

        if (period.name().equals("2017") && district.equals("172")) {
          landing.bytes(
              day.plusDays(48), district, ChainWorkbook.fileName(period, district), chains);
        }
      }
    }
  }
}
