package htx.testing;

import java.util.stream.IntStream;

/** How fast the machine is at this moment, by a piece of work that is always the same. */
final class Pace {
  /** What the work takes on two idle cores of the kind that the limits were set on. */
  private static final double USUAL_MILLIS = 45;

  private static final int ROUNDS = 9;

  private Pace() {}

  /** How many times slower than usual the machine is, all its cores asked; 1 where it is faster. */
  static double now() {
    long[] took = IntStream.range(0, ROUNDS).mapToLong(round -> nanos()).sorted().toArray();

    return Math.max(1, took[ROUNDS / 2] / 1e6 / USUAL_MILLIS);
  }

  private static long nanos() {
    long start = System.nanoTime();
    long sum = IntStream.range(0, 2).parallel().mapToLong(Pace::work).sum();

    // the sum is used, so that the work cannot be left out
    return System.nanoTime() - start + (sum == 0 ? 1 : 0);
  }

  private static long work(int seed) {
    long state = seed;

    for (int i = 0; i < 40_000_000; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
    }

    return state;
  }
}
