package htx.job;

import htx.job.reading.LongWorkbook;
import htx.job.reading.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures how a long sheet is read, by our own reader and by the two of POI, each in a process of
 * its own with the same bounded memory.
 */
final class ReadingBench {
  private static final String HEAP = "512m";

  private final Path folder;

  ReadingBench(Path folder) {
    this.folder = folder;
  }

  /** Writes a workbook of so many rows, and reads it in each way. */
  ExitCode of(int rows) throws IOException, InterruptedException {
    Path workbook = folder.resolve("long.xlsx");
    LongWorkbook.write(workbook, rows);
    String expected = Long.toString((long) rows * LongWorkbook.COLUMNS);
    System.out.printf(
        "%,d rows, %d columns, %,d bytes; heap %s%n",
        rows, LongWorkbook.COLUMNS, Files.size(workbook), HEAP);
    System.out.printf("%-22s %10s %10s %12s%n", "", "wall s", "CPU s", "peak MB");

    Measured ours = told(Way.OURS, workbook, expected);
    Measured events = told(Way.POI_EVENTS, workbook, expected);
    System.out.printf(
        "%-22s %10.2f %10.2f %12.2f%n",
        "ours / POI_EVENTS",
        ours.wall() / events.wall(),
        ours.cpu() / events.cpu(),
        (double) ours.peak() / events.peak());
    told(Way.POI_MODEL, workbook, expected);
    Files.delete(workbook);

    return ours.exit() == 0 && events.exit() == 0 && read(Way.OURS).equals(expected)
        ? ExitCode.DONE
        : ExitCode.FAILED;
  }

  /** Reads, and says what it cost; a reader that needs more memory than it has is told as such. */
  private Measured told(Way way, Path workbook, String expected)
      throws IOException, InterruptedException {
    Measured measured = measured(way, workbook);
    String read = read(way);

    if (read.equals(expected)) {
      System.out.println(measured.line(way.name()));
    } else if (read.contains("OutOfMemoryError")) {
      System.out.println(measured.line(way.name()) + "  out of memory");
    } else {
      System.out.println(measured.line(way.name()) + "  " + read);
    }

    return measured;
  }

  private Measured measured(Way way, Path workbook) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + HEAP,
                // gives up where it does nothing but look for memory
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                Way.class.getName(),
                way.name(),
                workbook.toString()));
    builder.redirectErrorStream(true);
    builder.redirectOutput(log(way).toFile());

    return Measured.of(builder);
  }

  /** What a reader printed: the cells that it found, or what stopped it. */
  private String read(Way way) throws IOException {
    return Files.readString(log(way)).strip();
  }

  private Path log(Way way) {
    return folder.resolve(way.name() + ".log");
  }
}
