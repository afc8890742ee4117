package htx.simulate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    new Simulation(world, new Landing(landing, world.events())).write();
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
      LocalDate due = period.deliveredOn(districts.indexOf(district));
      register(period, district, due, results);
      String roster = RosterFile.fileName(period, district);
      Flaws flaws = Flaws.of(world, period, district, roster);
      landing.gzip(
          due, district, roster, out -> new RosterFile(world, period).write(district, flaws, out));

      if (results != null) {
        String file = ChainWorkbook.fileName(period, district);
        ChainWorkbook workbook =
            new ChainWorkbook(world, period, district, Flaws.of(world, period, district, file));
        landing.bytes(due, district, file, workbook.bytes(new Chains(world, period, results)));
      }
    }
  }

  /** A register, and where it has to be corrected first the one with the amounts that slipped. */
  private void register(Period period, String district, LocalDate due, Results results) {
    String file = RegisterWorkbook.fileName(period, district);
    RegisterWorkbook workbook = new RegisterWorkbook(world, period, district);
    Flaws flaws = Flaws.of(world, period, district, file);
    Optional<LocalDate> correction = world.events().correction(file, due);

    if (correction.isPresent()) {
      landing.bytes(due, district, file, workbook.bytes(results, flaws.withSlippedUnit()));
    }

    landing.bytes(correction.orElse(due), district, file, workbook.bytes(results, flaws));
  }
}
