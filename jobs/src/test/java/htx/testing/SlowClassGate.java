package htx.testing;

import java.time.Duration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails a test class of the short form that takes over ten seconds and is not one of the few that
 * may ({@link MayTakeLong}). It is found by the test engine itself, so no class has to name it.
 */
public final class SlowClassGate implements BeforeAllCallback, AfterAllCallback {
  private static final Namespace OWN = Namespace.create(SlowClassGate.class);
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /**
   * How far the pace may be off: it is told from arithmetic, and on a day when it said 1.1 the
   * whole suite, which waits for memory and disk as well, took 1.8 times as long as usual.
   */
  private static final double PACE_MAY_BE_OFF = 2;

  @Override
  public void beforeAll(ExtensionContext test) {
    test.getStore(OWN).put("start", System.nanoTime());
  }

  @Override
  public void afterAll(ExtensionContext test) {
    Long start = test.getStore(OWN).get("start", Long.class);

    if (start == null || Campaign.isLong() || test.getTags().contains("may-take-long")) {
      return;
    }

    Duration took = Duration.ofNanos(System.nanoTime() - start);

    // how slow the machine is matters only to a class that is over the limit by the clock
    if (took.compareTo(LIMIT) > 0) {
      refuse(test.getDisplayName(), took, Pace.now());
    }
  }

  /**
   * Refuses a class.
   *
   * @param took its time by the clock
   * @param pace how many times slower the machine is than the one the limit was set on, 1 or more
   * @throws AssertionError where it took longer than the limit at that pace, were it twice as slow
   */
  static void refuse(String name, Duration took, double pace) {
    if (took.toMillis() > LIMIT.toMillis() * pace * PACE_MAY_BE_OFF) {
      throw new AssertionError(
          String.format(
              "%s took %.1f s, at a machine %.1f times slower than usual; a class has 10 s, and twice"
                  + " that to be sure: make it cheaper, move it to the long form, or mark it as one of the few that may",
              name, took.toMillis() / 1000.0, pace));
    }
  }
}
