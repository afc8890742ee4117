package htx.job;

import htx.run.Stage;
import htx.run.vintage.Declaration;
import htx.run.vintage.Freezing;
import htx.run.vintage.StatedValues;
import htx.run.vintage.VintageFolder;
import htx.silver.Vintage.Status;
import htx.table.Message;
import htx.table.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Freezes what is published under a name: its values, its documents, what they were made from. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "Refreshes, and freezes the publication under a name, with the status of its years.",
      "Cập nhật rồi chốt ấn phẩm dưới một tên, kèm trạng thái số liệu của từng năm."
    })
public final class Publish implements Callable<ExitCode> {
  @Mixin private Common common;
  @Spec private CommandLine.Model.CommandSpec command;

  @Parameters(paramLabel = "NAME", description = "Such as bao-cao-2018; never used again.")
  private String name;

  @Option(
      names = "--year",
      required = true,
      paramLabel = "YEAR=STATUS",
      description =
          "A year whose figures are published, as estimate, preliminary or official; may be given"
              + " several times.")
  private Map<Integer, Status> years = new TreeMap<>();

  @Option(
      names = "--issued",
      required = true,
      paramLabel = "DAY",
      description = "The day of publication.")
  private LocalDate issuedOn;

  @Option(
      names = "--confirmed-by",
      paramLabel = "BODY",
      description = "The office or body that confirmed the figures; no person's name.")
  private Optional<String> confirmedBy = Optional.empty();

  @Option(
      names = "--confirmed",
      paramLabel = "DAY",
      description = "The day on which it did; that of the publication where it is not given.")
  private Optional<LocalDate> confirmedOn = Optional.empty();

  public static void main(String[] args) {
    Job.end("publish", args);
  }

  @Override
  public ExitCode call() throws Exception {
    Opening opening = StageCommand.settled(Opening.of(common));
    VintageFolder folder = VintageFolder.of(opening.locations().published(), name);
    refuse(opening, folder);
    Freezing freezing = new Freezing(folder, declaration(opening));
    freezing.declare();
    boolean frozen = false;

    try {
      ExitCode code = new Running("publish", opening).run(EnumSet.allOf(Stage.class));

      if (code == ExitCode.DONE) {
        freeze(opening, freezing);
        frozen = true;
      }

      return code;
    } finally {
      if (!frozen) {
        freezing.withdraw();
      }
    }
  }

  private void freeze(Opening opening, Freezing freezing) throws IOException {
    Path exports = opening.locations().exports();
    String id = Files.readSymbolicLink(exports.resolve(opening.pointer())).toString();
    StatedValues stated = StatedValues.ofDocuments(exports.resolve(id));

    for (Map.Entry<Integer, Status> year : freezing.declared().years().entrySet()) {
      if (!stated.states(year.getKey(), year.getValue())) {
        throw misuse(opening, JobFault.VINTAGE_NOT_FULL.of(year.getKey().toString()));
      }
    }
    freezing.freeze(exports, id, stated);
    System.out.println(
        new Words("Đã chốt công bố %s: %s", "The publication %s is frozen: %s")
            .filled(name, id)
            .in(opening.settings().language()));
  }

  private Declaration declaration(Opening opening) {
    return new Declaration(
        name,
        issuedOn,
        opening.lastDelivery(),
        opening.assumptions().comparableOn(),
        new TreeMap<>(years),
        confirmedBy,
        confirmedBy.map(body -> confirmedOn.orElse(issuedOn)));
  }

  private void refuse(Opening opening, VintageFolder folder) {
    Path inExports = opening.locations().exports().resolve(name);

    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")
        || name.matches("current|as-of-.*|k[0-9]{4}-.*")
        || (Files.exists(inExports) && !Files.exists(folder.declaration()))) {
      throw misuse(opening, JobFault.VINTAGE_NAME.of(name));
    }

    if (folder.isFrozen()) {
      throw misuse(opening, JobFault.VINTAGE_STANDS.of(name));
    }

    if (issuedOn.isBefore(opening.lastDelivery())) {
      throw misuse(opening, JobFault.VINTAGE_DAYS.of(issuedOn, opening.lastDelivery()));
    }

    years.forEach(
        (year, status) -> {
          if (status == Status.OFFICIAL && confirmedBy.isEmpty()) {
            throw misuse(opening, JobFault.VINTAGE_UNCONFIRMED.of(year.toString()));
          }
        });
  }

  private CommandLine.ParameterException misuse(Opening opening, Message message) {
    return new CommandLine.ParameterException(
        command.commandLine(), message.words().in(opening.settings().language()));
  }
}
