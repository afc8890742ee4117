package htx.job;

import htx.run.Stage;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Computes gold from silver. */
@Command(
    name = "compute",
    mixinStandardHelpOptions = true,
    description = "Computes gold from silver.")
public final class Compute implements Callable<ExitCode> {
  @Mixin private Common common;

  public static void main(String[] args) {
    Job.main(new Compute(), args);
  }

  @Override
  public ExitCode call() throws Exception {
    return new Running("compute", Opening.of(common)).run(EnumSet.of(Stage.ANSWERS));
  }
}
