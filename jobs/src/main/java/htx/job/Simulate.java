package htx.job;

import htx.simulate.Simulation;
import htx.simulate.SimulationSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes invented deliveries. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = "Writes invented deliveries, the same for the same seed, into an empty folder.")
public final class Simulate implements Callable<ExitCode> {
  @Mixin private Common common;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder.")
  private Path out;

  @Option(names = "--seed", description = "Default: that of the sample.")
  private long seed = SimulationSettings.SAMPLE.seed();

  @Option(names = "--first-year", description = "Default: that of the sample.")
  private int firstYear = SimulationSettings.SAMPLE.firstYear();

  @Option(names = "--last-year", description = "Default: that of the sample.")
  private int lastYear = SimulationSettings.SAMPLE.lastYear();

  @Option(
      names = "--persons-scale",
      description = "Times the province's members, workers and borrowers. Default: 1.")
  private double personsScale = SimulationSettings.SAMPLE.personsScale();

  public static void main(String[] args) {
    Job.main(new Simulate(), args);
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

    Simulation.write(
        out,
        common.settings().house().reference(),
        new SimulationSettings(seed, firstYear, lastYear, personsScale));

    return ExitCode.DONE;
  }
}
