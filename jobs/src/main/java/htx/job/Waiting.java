package htx.job;

import htx.bronze.Settling;
import htx.table.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/** Lets delivered files come to rest by waiting, which is told. */
final class Waiting {
  private Waiting() {}

  /**
   * Waits for the real time to pass.
   *
   * @param seconds how long a file must have lain unchanged
   */
  static Settling real(int seconds, Consumer<Words> told) {
    return new Settling(Duration.ofSeconds(seconds), Clock.systemUTC(), wait -> sleep(wait, told));
  }

  private static void sleep(Duration wait, Consumer<Words> told) {
    told.accept(
        new Words(
                "Có tệp vừa được chép vào: chờ %s giây để chắc chắn đã chép xong.",
                "Files came a moment ago: waiting %s seconds to be sure that they are complete.")
            .filled(wait.plusMillis(999).toSeconds()));

    try {
      Thread.sleep(wait.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while waiting for deliveries", e);
    }
  }
}
