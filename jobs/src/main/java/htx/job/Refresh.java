package htx.job;

import htx.run.Step;
import java.util.ArrayList;
import java.util.List;
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
    Opening opening = Opening.of(common);

    return new Running("refresh", opening)
        .run(
            (pipeline, run) -> {
              List<Step> steps = new ArrayList<>(pipeline.intake(opening::pseudonym, run.now()));
              steps.addAll(pipeline.answers(opening.assumptions()));
              return steps;
            },
            (pipeline, run) ->
                List.of(pipeline.documents(opening.exportSettings(), opening.pointer())));
  }
}
