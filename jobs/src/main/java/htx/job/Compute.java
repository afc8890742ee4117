package htx.job;

import java.util.List;
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
    Opening opening = Opening.of(common);

    return new Running("compute", opening)
        .run(
            (pipeline, run) -> pipeline.answers(opening.assumptions()),
            (pipeline, run) -> List.of());
  }
}
