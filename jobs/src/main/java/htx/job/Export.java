package htx.job;

import htx.run.Stage;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Builds the documents from gold and publishes them. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Builds the documents from gold and publishes them.")
public final class Export implements Callable<ExitCode> {
  @Mixin private Common common;

  public static void main(String[] args) {
    Job.main(new Export(), args);
  }

  @Override
  public ExitCode call() throws Exception {
    return new Running("export", Opening.of(common)).run(EnumSet.of(Stage.DOCUMENTS));
  }
}
