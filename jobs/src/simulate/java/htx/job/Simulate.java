package htx.job;

import htx.simulate.InventedWorld;
import htx.simulate.Simulation;
import htx.simulate.SimulationSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes invented deliveries. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = {
      "Writes invented deliveries, the same for the same seed, into an empty folder.",
      "Ghi các tệp giả lập vào một thư mục trống."
    })
public final class Simulate implements AddedCommand {
  @Mixin private Common common;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder; it must be empty.")
  private Path out;

  @Option(
      names = "--world",
      description = "The declared world: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private InventedWorld world = InventedWorld.SAMPLE;

  @Option(names = "--seed", description = "Default: that of the world.")
  private Optional<Long> seed = Optional.empty();

  @Option(names = "--first-year", description = "Default: that of the world.")
  private Optional<Integer> firstYear = Optional.empty();

  @Option(names = "--last-year", description = "Default: that of the world.")
  private Optional<Integer> lastYear = Optional.empty();

  @Option(
      names = "--persons-scale",
      description = "Times the world's members, workers and borrowers. Default: 1.")
  private double personsScale = 1;

  public static void main(String[] args) {
    Job.end("simulate", args);
  }

  @Override
  public ExitCode call() throws Exception {
    Files.createDirectories(out);

    try (Stream<Path> inside = Files.list(out)) {
      if (inside.findAny().isPresent()) {
        System.err.println("The folder is not empty: " + out);
        return ExitCode.MISUSED;
      }
    }

    SimulationSettings declared = SimulationSettings.of(world);
    Simulation.write(
        out,
        common.settings().locations().reference(),
        new SimulationSettings(
            world,
            seed.orElse(declared.seed()),
            firstYear.orElse(declared.firstYear()),
            lastYear.orElse(declared.lastYear()),
            personsScale));

    return ExitCode.DONE;
  }
}
