package htx.job;

import htx.run.Stage;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes in what is new, computes what it changes, and publishes. */
@Command(
    name = "refresh",
    mixinStandardHelpOptions = true,
    description = "Takes in what is new, computes what it changes, and publishes.")
public final class Refresh implements Callable<ExitCode> {
  @Mixin private Common common;

  public static void main(String[] args) {
    Job.main(new Refresh(), args);
  }

  @Override
  public ExitCode call() throws Exception {
    return new Running("refresh", Opening.of(common)).run(EnumSet.allOf(Stage.class));
  }
}
