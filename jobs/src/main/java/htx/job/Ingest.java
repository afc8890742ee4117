package htx.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes deliveries into bronze and cleans them into silver. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Takes deliveries into bronze and cleans them into silver.")
public final class Ingest implements Callable<ExitCode> {
  @Mixin private Common common;

  public static void main(String[] args) {
    Job.main(new Ingest(), args);
  }

  @Override
  public ExitCode call() throws Exception {
    Opening opening = Opening.of(common);

    return new Running("ingest", opening)
        .run(
            (pipeline, run) -> pipeline.intake(opening::pseudonym, run.now()),
            (pipeline, run) -> List.of());
  }
}
