package htx.job;

import htx.run.Locations;
import htx.run.vintage.Compared;
import htx.run.vintage.ComparedText;
import htx.run.vintage.Found;
import htx.table.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what parts two publications: their files, code and settings, and their values. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Sets two publications beside each other, by the names of frozen ones or of their folders.",
      "Đặt hai công bố cạnh nhau, theo tên đã chốt hoặc tên thư mục ấn phẩm (như current)."
    })
public final class Compare implements Callable<ExitCode> {
  @Mixin private Common common;
  @Spec private CommandLine.Model.CommandSpec command;

  @Parameters(index = "0", paramLabel = "A", description = "The earlier one.")
  private String first;

  @Parameters(index = "1", paramLabel = "B", description = "The later one, such as current.")
  private String second;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Writes every value that differs into a file, as CSV.")
  private Optional<Path> out = Optional.empty();

  public static void main(String[] args) {
    Job.end("compare", args);
  }

  @Override
  public ExitCode call() throws Exception {
    Language language = common.settings().language();
    Found one = found(first, language);
    Found other = found(second, language);
    Compared compared = Compared.of(one.stated(), other.stated());
    ComparedText text = new ComparedText(one, other, compared);
    text.lines().forEach(line -> System.out.println(line.in(language)));

    if (out.isPresent()) {
      Files.write(out.get(), text.table());
    }

    return ExitCode.DONE;
  }

  private Found found(String name, Language language) throws Exception {
    Locations locations = common.settings().locations();

    return Found.of(locations.published(), locations.exports(), name)
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    command.commandLine(), JobFault.VINTAGE_UNKNOWN.of(name).words().in(language)));
  }
}
