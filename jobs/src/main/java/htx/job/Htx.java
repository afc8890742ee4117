package htx.job;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be asked of the house: the one list of commands, which help is made from. */
@Command(
    name = "htx",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "From the files that districts and funds send to the year's cooperative statistics.",
      "Từ tệp các huyện và quỹ gửi đến số liệu thống kê hợp tác xã của năm."
    },
    footer = {
      "",
      "Each explains itself: htx help COMMAND. / Xem từng lệnh: htx help LỆNH.",
      "Paths in options are relative to your folder, those in settings to the project's."
    })
public final class Htx implements Callable<ExitCode> {
  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    Job.end(args);
  }

  /** All commands, those of jars beside the product's own included. */
  static CommandLine commands() {
    CommandLine htx = new CommandLine(new Htx());

    for (StageCommand.Name name : StageCommand.Name.values()) {
      htx.addSubcommand(StageCommand.of(name));
    }

    htx.addSubcommand(new Plan()).addSubcommand(new Status()).addSubcommand(new Show());
    htx.addSubcommand(new Publish()).addSubcommand(new Compare());
    ServiceLoader.load(AddedCommand.class).forEach(htx::addSubcommand);
    htx.addSubcommand(new Bench())
        .addSubcommand(LauncherCommand.NOTEBOOK.explained())
        .addSubcommand(LauncherCommand.SUBMIT.explained())
        .addSubcommand(new HelpCommand());
    ExitCode.tellIn(htx);
    htx.setUsageHelpAutoWidth(true);
    htx.registerConverter(Path.class, PathOfCaller.ofThisProcess());

    return htx.setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public ExitCode call() {
    PrintWriter out = spec.commandLine().getOut();
    spec.commandLine().usage(out);

    return ExitCode.DONE;
  }
}
