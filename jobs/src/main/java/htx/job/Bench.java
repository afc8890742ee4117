package htx.job;

import htx.run.Pipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Measures a full refresh from nothing beside the bare floor: a session with as many trivial
 * commits and small aggregations as the pipeline has tables; or the reading of a long sheet beside
 * POI's. Each is a process of its own.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the bare floor and a full refresh in one go (floor), or how a long sheet is read"
          + " beside what POI takes (reading).",
      "Đo một lần làm mới toàn bộ cạnh mức tối thiểu (floor), hoặc việc đọc một bảng tính dài cạnh"
          + " cách đọc của POI (reading)."
    })
public final class Bench implements Callable<ExitCode> {
  @Mixin private Common common;

  @Parameters(paramLabel = "WHAT", description = "floor or reading")
  private String what;

  @Option(
      names = "--rows",
      defaultValue = "1000000",
      description = "Rows of the sheet that is read. Default: ${DEFAULT-VALUE}.")
  private int rows;

  public static void main(String[] args) {
    Job.end("bench", args);
  }

  @Override
  public ExitCode call() throws Exception {
    common.settings();
    Path scratch = Files.createTempDirectory("htx-bench");

    ExitCode measured = measured(scratch);

    // what failed can be looked into
    if (measured == ExitCode.DONE) {
      remove(scratch);
    }

    return measured;
  }

  private ExitCode measured(Path scratch) throws IOException, InterruptedException {
    return switch (what) {
      case "floor" -> floor(scratch);
      case "reading" -> new ReadingBench(scratch).of(rows);
      default -> {
        System.err.println("Expected floor or reading, found " + what);
        yield ExitCode.MISUSED;
      }
    };
  }

  private static ExitCode floor(Path scratch) throws IOException, InterruptedException {
    Measured floor =
        measure("floor", scratch, "submit", "htx.job.Floor", scratch.resolve("floor").toString());
    Measured refresh =
        measure(
            "refresh",
            scratch,
            "refresh",
            "--set",
            "folders.lake=" + scratch.resolve("lake"),
            "--set",
            "folders.exports=" + scratch.resolve("exports"));
    System.out.printf("%-22s %10s %10s %12s%n", "", "wall s", "CPU s", "peak MB");
    System.out.println(floor.line(Pipeline.TABLES.size() + " tables: floor"));
    System.out.println(refresh.line("refresh from nothing"));
    System.out.printf(
        "%-22s %10.2f %10.2f%n",
        "refresh / floor", refresh.wall() / floor.wall(), refresh.cpu() / floor.cpu());

    return floor.exit() == 0 && refresh.exit() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static Measured measure(String name, Path scratch, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("./htx"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true);
    builder.redirectOutput(scratch.resolve(name + ".log").toFile());
    System.out.println(String.join(" ", command));

    return Measured.of(builder);
  }
}
