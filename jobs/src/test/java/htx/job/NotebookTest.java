package htx.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import htx.testing.LongForm;
import htx.testing.MayTakeLong;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the notebook over the sample's lake, where Jupyter is installed. */
@MayTakeLong
@LongForm
class NotebookTest {

  @Test
  void theNotebookRunsAndDrawsTheTrend(@TempDir Path out) throws Exception {
    assumeTrue(installed("jupyter-nbconvert"), "Jupyter is not installed");
    assumeTrue(
        Files.isDirectory(Path.of("target/spark-home/jars")), "The Spark home is not assembled");
    ProcessBuilder run =
        new ProcessBuilder("notebooks/open", "--execute", "xu-huong.ipynb", out.toString());
    run.environment().put("HTX_LAKE", Sample.refreshed().lake().toString());
    run.redirectErrorStream(true).redirectOutput(out.resolve("log").toFile());

    assertThat(run.start().waitFor()).as(() -> log(out)).isZero();
    assertThat(Files.readString(out.resolve("xu-huong.html"))).contains("<svg").contains("643");
  }

  private static String log(Path out) {
    try {
      return Files.readString(out.resolve("log"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static boolean installed(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .map(folder -> Path.of(folder, program))
        .anyMatch(Files::isExecutable);
  }
}
