package htx.job;

import static htx.job.TriedLauncher.SAID_BY_THE_JVM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher htx, wherever the project lies, whoever calls it and whatever the JVM prints. */
class LauncherTest {
  private static final String SPARK_CLASS = "jobs/src/main/spark-home/bin/spark-class";

  @TempDir private Path folder;
  private TriedLauncher launcher;
  private String home;

  @BeforeEach
  void theProjectLiesInAFolderWithSpacesAndVietnameseLetters() throws IOException {
    launcher = TriedLauncher.in(folder.resolve("Liên minh HTX/dự án"));
    home = launcher.home().toString();
  }

  @Test
  void theCommandGoesToSparkWordByWord() throws Exception {
    assertThat(launcher.call("refresh", "--set", "exports.owner=Liên minh").words())
        .isEqualTo(submitted("--set", "exports.owner=Liên minh"));

    // control: a path that is taken apart at its spaces
    launcher.with("htx", "\"$jar\" \"$@\"", "$jar \"$@\"");

    assertThat(launcher.call("refresh").words()).contains("án/target/htx.jar");
  }

  @Test
  void aCommandWithoutSparkIsStartedInTheProjectsFolder() throws Exception {
    TriedLauncher.Outcome plan = launcher.call("plan", "--all");

    assertThat(plan.words())
        .containsSubsequence(
            "-cp",
            home + "/target/htx.jar:" + home + "/target/spark-home/jars/*",
            "htx.job.Htx",
            "plan",
            "--all");
    assertThat(plan.all().lines())
        .contains("in " + home, "log by " + home + "/conf/log4j2.properties");
  }

  @Test
  void whatInventsDeliveriesIsBesideTheProductOnlyWhereItIsAskedFor() throws Exception {
    String beside = home + "/target/htx-simulate.jar";

    assertThat(launcher.call("simulate").words()).anyMatch(word -> word.contains(beside));
    assertThat(launcher.call("plan").words()).noneMatch(word -> word.contains(beside));
    assertThat(launcher.call("refresh").words()).noneMatch(word -> word.contains(beside));
  }

  @Test
  void whatTheJvmPrintsIsNotTakenForTheLaunchersWords() throws Exception {
    TriedLauncher.Outcome right = launcher.call("refresh");

    assertThat(right.exit()).isZero();
    assertThat(right.words()).isEqualTo(submitted());
    // said twice: by the launcher and by what it words
    assertThat(right.all().split(Pattern.quote(SAID_BY_THE_JVM), -1)).hasSize(3);
    assertThat(right.all()).contains("said at the end");

    // control: all that is printed is taken for words
    launcher.with(SPARK_CLASS, "[@]:1:", "[@]:0:");
    TriedLauncher.Outcome wrong = launcher.call("refresh");

    assertThat(wrong.exit()).isNotZero();
    assertThat(wrong.all()).contains("exec: " + SAID_BY_THE_JVM);
  }

  @Test
  void optionsOfTheJvmAreForWhatRunsAndNotForTheLauncher() throws Exception {
    Map<String, String> options = Map.of("JAVA_TOOL_OPTIONS", "-XX:StartFlightRecording");

    assertThat(call(options, "refresh").words()).contains("tool options: none");

    // control: the launcher with all of the environment
    launcher.with(SPARK_CLASS, "unset JAVA_TOOL_OPTIONS", "unset NOTHING");

    assertThat(call(options, "refresh").words()).contains("tool options: -XX:StartFlightRecording");
  }

  @Test
  void aLauncherThatBreaksEndsTheCommandWithItsCode() throws Exception {
    TriedLauncher.Outcome broken = call(Map.of("BREAKS", "3"), "refresh");

    assertThat(broken.exit()).isEqualTo(3);
    assertThat(broken.all()).contains(SAID_BY_THE_JVM);
    assertThat(broken.words()).isEmpty();
  }

  @Test
  void aChainOfRelativeLinksLeadsToTheProject() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("usr/local/bin"));
    Files.createSymbolicLink(folder.resolve("usr/htx"), Path.of("../Liên minh HTX/dự án/htx"));
    Files.createSymbolicLink(bin.resolve("bao-cao"), Path.of("../../htx"));

    assertThat(launcher.call(folder, Map.of(), "usr/local/bin/bao-cao", "refresh").words())
        .isEqualTo(submitted());

    // control: the folder of the first link is taken for the project's
    launcher.with("htx", "while [ -L", "while false && [ -L");

    assertThat(launcher.call(folder, Map.of(), "usr/local/bin/bao-cao", "refresh").words())
        .isNotEqualTo(submitted());
  }

  @Test
  void pathsThatTheShellSearchesForFoldersDoNotMatter() throws Exception {
    Map<String, String> searched = Map.of("CDPATH", "../" + folder.getFileName());

    assertThat(launcher.call(folder, searched, "Liên minh HTX/dự án/htx", "refresh").words())
        .isEqualTo(submitted());

    // control: the shell says where it went
    launcher.with("htx", "unset CDPATH", "");

    assertThat(launcher.call(folder, searched, "Liên minh HTX/dự án/htx", "refresh").words())
        .isNotEqualTo(submitted());
  }

  @Test
  void theProcessIsToldFromWhichFolderItWasCalled() throws Exception {
    Path user = Files.createDirectories(folder.resolve("cán bộ"));

    assertThat(launcher.call(user, Map.of(), home + "/htx", "plan").all().lines())
        .contains("in " + home, "called from " + user);
  }

  @Test
  void aSparkOfTheUsersOwnIsGivenWhatItLacks() throws Exception {
    launcher.write("target/beside-spark/poi-5.5.1.jar", "");
    launcher.write("target/beside-spark/slf4j-api-2.0.17.jar", "");
    launcher.write("../Spark 4/jars/slf4j-api-2.0.16.jar", "");
    launcher.write("../Spark 4/bin/spark-submit", "#!/bin/sh\nprintf '<%s>\\n' own \"$@\"\n");
    Map<String, String> own = Map.of("SPARK_HOME", "Spark 4", "HTX_SPARK_CONF", "own.conf");
    Path user = launcher.home().getParent();

    assertThat(launcher.call(user, own, home + "/htx", "refresh").words())
        .containsExactly(
            "own",
            "--class",
            "htx.job.Htx",
            "--properties-file",
            user + "/own.conf",
            "--jars",
            home + "/target/beside-spark/poi-5.5.1.jar",
            home + "/target/htx.jar",
            "refresh");
  }

  private TriedLauncher.Outcome call(Map<String, String> environment, String command)
      throws IOException, InterruptedException {
    return launcher.call(launcher.home(), environment, home + "/htx", command);
  }

  /** The words of a refresh in the project's folder, called from where the test does. */
  private List<String> submitted(String... arguments) {
    return Stream.concat(
            Stream.of(
                "tool options: none",
                "org.apache.spark.deploy.SparkSubmit",
                "--class",
                "htx.job.Htx",
                "--properties-file",
                home + "/conf/spark/local.conf",
                home + "/target/htx.jar",
                "refresh"),
            Stream.of(arguments))
        .toList();
  }
}
