package htx.job;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A project with the real launcher and nothing built: in place of the JVM stands a script that says
 * what it is started with, after a line such as a JVM with a flight recording prints.
 *
 * @param home the project's folder
 */
record TriedLauncher(Path home) {
  static final String SAID_BY_THE_JVM = "[0.1s][info][jfr,startup] Started recording 1.";

  /** Words Spark's command as Spark's own launcher does; else says each word on a line. */
  private static final String JVM =
      """
      #!/usr/bin/env bash
      echo '%s'
      [ "${BREAKS:-}" = "" ] || exit "$BREAKS"
      case " $* " in
        *" org.apache.spark.launcher.Main "*)
          until [ "$1" = org.apache.spark.launcher.Main ]; do shift; done
          shift
          printf '\\0\\n'
          printf '%%s\\0' "$0" "tool options: ${JAVA_TOOL_OPTIONS:-none}" "$@"
          echo 'said at the end'
          exit ;;
      esac
      printf '<%%s>\\n' "$@"
      printf '%%s\\n' "in $PWD" "called from $HTX_CALLED_FROM" "log by $LOG4J_CONFIGURATION_FILE"
      """
          .formatted(SAID_BY_THE_JVM);

  /** What came of a call. */
  record Outcome(int exit, List<String> words, String all) {}

  static TriedLauncher in(Path home) throws IOException {
    TriedLauncher tried = new TriedLauncher(home);

    for (String file :
        List.of(
            "htx",
            "pom.xml",
            "conf/spark/local.conf",
            "jobs/src/main/spark-home/bin/spark-class",
            "jobs/src/main/spark-home/bin/spark-submit")) {
      tried.write(file, Files.readString(Path.of(file)));
    }

    tried.write("jdk/bin/java", JVM);
    tried.write("target/spark-home/jars/spark-core_2.13-4.2.0.jar", "");
    tried.write("target/htx.jar", "");
    // what is built is newer than its sources
    Files.setLastModifiedTime(
        home.resolve("target/htx.jar"), FileTime.from(Instant.now().plusSeconds(60)));

    return tried;
  }

  /** The same with a text of a script replaced: the control that shows what it is there for. */
  TriedLauncher with(String file, String text, String instead) throws IOException {
    String script = Files.readString(home.resolve(file));

    if (!script.contains(text)) {
      throw new IllegalArgumentException(file + " does not hold " + text);
    }

    write(file, script.replace(text, instead));

    return this;
  }

  /** Writes a file that can be run. */
  Path write(String file, String content) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));

    return path;
  }

  /** Calls the launcher by its own path, from its own folder. */
  Outcome call(String... arguments) throws IOException, InterruptedException {
    return call(home, Map.of(), home.resolve("htx").toString(), arguments);
  }

  /**
   * Calls the launcher.
   *
   * @param folder where the user stands
   * @param settings of the user's environment
   * @param command the path that the user types
   */
  Outcome call(Path folder, Map<String, String> settings, String command, String... arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("bash", "-c", "\"$0\" \"$@\"; exit $?", command));
    words.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(words);
    Map<String, String> environment = process.environment();
    environment.keySet().removeIf(name -> name.matches("CDPATH|SPARK.*|HTX.*|LOG4J.*|.*JAVA.*"));
    environment.put("JAVA_HOME", home.resolve("jdk").toString());
    environment.putAll(new TreeMap<>(settings));
    Process started = process.directory(folder.toFile()).redirectErrorStream(true).start();
    String all = new String(started.getInputStream().readAllBytes(), UTF_8);
    List<String> told =
        all.lines()
            .filter(line -> line.startsWith("<"))
            .map(line -> line.substring(1, line.length() - 1))
            .toList();

    return new Outcome(started.waitFor(), told, all);
  }
}
