package htx.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process that takes the run lock, gives it back and ends when it is told to. */
final class LockHolder implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;

  private LockHolder(Process process) {
    this.process = process;
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** A process that holds no lock yet. */
  static LockHolder started() throws IOException {
    return new LockHolder(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /** The other side: takes the lock in the folder it reads, and keeps it until the next line. */
  public static void main(String[] args) throws IOException {
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    try (RunLock lock = RunLock.take(Path.of(orders.readLine()))) {
      lock.note("another process");
      System.out.println("taken");
      orders.readLine();
    } catch (RunLock.Held e) {
      System.out.println(e.getMessage());
    }

    System.out.println("given back");
    // a process that lives on: it is the closing that frees the lock
    orders.readLine();
  }

  /** Has it take the lock in a folder. */
  String take(Path folder) {
    return ask(folder.toString());
  }

  String giveBack() {
    return ask("give back");
  }

  /** Ends it as a power cut would, without its giving anything back. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private String ask(String order) {
    try {
      process.getOutputStream().write((order + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
      String answer = answers.readLine();

      return answer == null ? "nothing: it has ended" : answer;
    } catch (IOException e) {
      throw new UncheckedIOException("The other process cannot be asked", e);
    }
  }
}
