package htx.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What a process cost.
 *
 * @param exit its exit status
 * @param wall seconds from start to end
 * @param cpu seconds of processor time
 * @param peak most memory resident at any time, in MB
 */
record Measured(int exit, double wall, double cpu, long peak) {

  /** Runs a process to its end, looking at it ten times a second. */
  static Measured of(ProcessBuilder builder) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = builder.start();
    Duration cpu = Duration.ZERO;
    long peak = 0;

    while (process.isAlive()) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      peak = Math.max(peak, resident(process.pid()));
      Thread.sleep(100);
    }

    double wall = (System.nanoTime() - start) / 1e9;

    return new Measured(process.exitValue(), wall, cpu.toMillis() / 1000.0, peak);
  }

  String line(String name) {
    return String.format("%-22s %10.1f %10.1f %12d", name, wall, cpu, peak);
  }

  /** The peak so far, as Linux tells it; 0 where there is no such account. */
  private static long resident(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
