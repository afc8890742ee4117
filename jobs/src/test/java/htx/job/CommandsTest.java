package htx.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands of the house, as a user meets them: in help, in the README, at the launcher. */
class CommandsTest {
  private static final Pattern NAMED = Pattern.compile("`(?:\\./htx )?([a-z]+)");

  /** What a command said and how it ended. */
  private record Answer(ExitCode exit, String text) {}

  @Test
  void helpListsEveryCommandOnALineOfItsOwn() {
    List<String> first =
        asked("help").text().lines().map(line -> line.strip().split("\\s", 2)[0]).toList();

    assertThat(first)
        .containsSubsequence(
            "refresh",
            "ingest",
            "compute",
            "export",
            "plan",
            "status",
            "show",
            "simulate",
            "bench",
            "notebook",
            "submit");
    assertThat(asked().text()).isEqualTo(asked("help").text());
  }

  @Test
  void helpSaysWhatEachExitCodeMeans() {
    assertThat(asked("help").text())
        .containsSubsequence("0   Done", "1   Failed", "2   Wrong", "3   Computed", "4   Another");
  }

  @Test
  void aCommandExplainsItselfInBothLanguages() {
    Answer answer = asked("help", "refresh");

    assertThat(answer.exit()).isEqualTo(ExitCode.DONE);
    assertThat(answer.text())
        .contains("htx refresh", "Takes in what is new", "Tiếp nhận tệp mới", "--as-of");
    assertThat(asked("refresh", "--help")).isEqualTo(answer);
  }

  @Test
  void anUnknownWordIsMisuseAndTheNearestKnownIsNamed() {
    Answer command = asked("refesh");
    Answer option = asked("plan", "--setings", "a.yaml");

    assertThat(command.exit()).isEqualTo(ExitCode.MISUSED);
    assertThat(command.text()).contains("refesh", "Did you mean", "htx refresh");
    assertThat(option.exit()).isEqualTo(ExitCode.MISUSED);
    assertThat(option.text()).contains("--setings", "Possible solutions", "--settings");
  }

  @Test
  void theReadmeListsTheCommandsThatThereAre() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
      Set<String> listed = new TreeSet<>();
      lines
          .dropWhile(line -> !line.equals("| command | what it does |"))
          .skip(2)
          .takeWhile(line -> line.startsWith("|"))
          .map(line -> line.split("\\|", -1)[1])
          .forEach(
              cell -> NAMED.matcher(cell).results().forEach(found -> listed.add(found.group(1))));

      assertThat(listed).isEqualTo(names());
    }
  }

  @Test
  void theLauncherStartsEveryCommandAsItRuns(@TempDir Path folder) throws Exception {
    TriedLauncher launcher = TriedLauncher.in(folder.resolve("htx"));

    for (String name : List.of("refresh", "ingest", "compute", "export", "show")) {
      assertThat(launcher.call(name).words())
          .as(name)
          .contains("org.apache.spark.deploy.SparkSubmit", "htx.job.Htx")
          .endsWith(name);
    }

    for (String name : List.of("plan", "status", "simulate", "bench", "help", "refesh")) {
      assertThat(launcher.call(name).words())
          .as(name)
          .doesNotContain("org.apache.spark.deploy.SparkSubmit")
          .endsWith("htx.job.Htx", name);
    }

    assertThat(launcher.call().words()).endsWith("htx.job.Htx", "help");
    assertThat(launcher.call("notebook", "--help").words())
        .endsWith("htx.job.Htx", "notebook", "--help");
    assertThat(launcher.call("submit", "htx.job.Refresh", "--as-of").words())
        .containsSubsequence("--class", "htx.job.Refresh", "--as-of");
  }

  /** All but help itself. */
  private static Set<String> names() {
    Set<String> names = new TreeSet<>(Htx.commands().getSubcommands().keySet());
    names.remove("help");

    return names;
  }

  private static Answer asked(String... words) {
    StringWriter text = new StringWriter();
    CommandLine htx =
        Htx.commands()
            .setOut(new PrintWriter(text))
            .setErr(new PrintWriter(text))
            .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    ExitCode exit = Job.run(htx, words);

    return new Answer(exit, text.toString());
  }
}
