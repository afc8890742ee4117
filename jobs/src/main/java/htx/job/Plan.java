package htx.job;

import htx.run.Forecast;
import htx.run.Forecast.Will;
import htx.run.Ledger;
import htx.run.StagedPlan;
import htx.table.Language;
import htx.table.Words;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a refresh would do, and why, without doing it. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = {
      "Says what a refresh would do, and why, without doing it.",
      "Cho biết lần làm mới sẽ làm gì và vì sao, không làm gì."
    })
public final class Plan implements Callable<ExitCode> {
  @Mixin private Common common;

  @Option(names = "--all", description = "Lists what would be kept, too.")
  private boolean all;

  public static void main(String[] args) {
    Job.end("plan", args);
  }

  @Override
  public ExitCode call() throws Exception {
    Opening opening = Opening.of(common);
    Ledger ledger = opening.ledger();
    StagedPlan stages =
        opening.stages(
            ledger,
            Instant.EPOCH,
            () -> {
              throw new IllegalStateException("A plan starts no session");
            });
    Forecast forecast = Forecast.of(stages.plan(), ledger, opening.versions());
    Language language = opening.settings().language();
    long kept = 0;

    for (Forecast.Entry entry : forecast.entries()) {
      if (entry.will() == Will.KEEP) {
        kept++;
      }

      if (all || entry.will() != Will.KEEP) {
        System.out.printf(
            "%-40s %-22s %s%n",
            entry.step(), entry.will().words().in(language), entry.reason().in(language));
      }
    }

    System.out.println(
        new Words("%s bước giữ nguyên", "%s steps keep what they made").filled(kept).in(language));

    return ExitCode.DONE;
  }
}
