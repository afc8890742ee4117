package htx.job;

import htx.run.Stage;
import htx.table.Language;
import htx.table.Words;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that does what is due in some stages of the plan. */
@Command(mixinStandardHelpOptions = true)
final class StageCommand implements Callable<ExitCode> {
  @Mixin private Common common;
  private final Name name;

  /** What it is called, and the stages it works through. */
  enum Name {
    REFRESH(
        EnumSet.allOf(Stage.class),
        new Words(
            "Tiếp nhận tệp mới, tính lại những gì thay đổi và xuất bản.",
            "Takes in what is new, computes what it changes, and publishes.")),
    INGEST(
        EnumSet.of(Stage.INTAKE),
        new Words(
            "Tiếp nhận và làm sạch các tệp được giao.",
            "Takes deliveries into bronze and cleans them into silver.")),
    COMPUTE(
        EnumSet.of(Stage.ANSWERS),
        new Words("Tính các bảng kết quả.", "Computes gold from silver.")),
    EXPORT(
        EnumSet.of(Stage.DOCUMENTS),
        new Words(
            "Lập biểu từ các bảng kết quả và xuất bản.",
            "Builds the documents from gold and publishes them."));

    private final Set<Stage> stages;
    private final Words description;

    Name(Set<Stage> stages, Words description) {
      this.stages = stages;
      this.description = description;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private StageCommand(Name name) {
    this.name = name;
  }

  static CommandLine of(Name name) {
    CommandLine command = new CommandLine(new StageCommand(name)).setCommandName(name.word());
    command
        .getCommandSpec()
        .usageMessage()
        .description(name.description.en(), name.description.vi());
    ExitCode.tellIn(command);

    return command;
  }

  @Override
  public ExitCode call() throws Exception {
    Opening opening = Opening.of(common);

    return new Running(name.word(), name.stages.contains(Stage.INTAKE) ? settled(opening) : opening)
        .run(name.stages);
  }

  /** The house once the files that came a moment ago have come to rest. */
  static Opening settled(Opening opening) {
    Language language = opening.settings().language();
    Consumer<Words> told = words -> System.out.println(words.in(language));
    int seconds = opening.settings().deliveries().settleSeconds();

    return opening.settled(Waiting.real(seconds, told), told);
  }
}
