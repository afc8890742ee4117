package htx.job;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** A command that the launcher does itself, before any Java: explained here among the others. */
enum LauncherCommand {
  NOTEBOOK(
      "notebook",
      "htx notebook [--execute NAME [DIR]]",
      "Opens notebooks/ in Jupyter; runs one of them and writes it into DIR with --execute.",
      "Mở notebooks/ bằng Jupyter, hoặc chạy một sổ với --execute."),
  SUBMIT(
      "submit",
      "htx submit CLASS [ARGUMENT...]",
      "Starts any class of the application by spark-submit, in the project's folder.",
      "Chạy một lớp bất kỳ của ứng dụng bằng spark-submit.");

  private final String word;
  private final String synopsis;
  private final String[] description;

  LauncherCommand(String word, String synopsis, String... description) {
    this.word = word;
    this.synopsis = synopsis;
    this.description = description;
  }

  CommandLine explained() {
    Callable<ExitCode> call =
        () -> {
          System.err.println("Only the launcher does this: ./htx " + word);
          return ExitCode.MISUSED;
        };
    CommandSpec spec =
        CommandSpec.wrapWithoutInspection(call).name(word).mixinStandardHelpOptions(true);
    spec.usageMessage().customSynopsis(synopsis).description(description);

    return new CommandLine(spec);
  }
}
