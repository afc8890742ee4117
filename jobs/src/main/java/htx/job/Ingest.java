package htx.job;

import htx.run.Stage;
import java.util.EnumSet;
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
    return new Running("ingest", Opening.of(common)).run(EnumSet.of(Stage.INTAKE));
  }
}
