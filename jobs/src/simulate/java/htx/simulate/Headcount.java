package htx.simulate;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Lets persons join and leave so that all organisations of a kind have as many as are due. */
final class Headcount {
  private static final int LEAST = 8;

  private Headcount() {}

  /**
   * Brings the organisations to the target at the end of a period. Those who leave were there
   * before the period began, and no organisation is left with fewer than it needs to exist.
   */
  static void settle(List<Organisation> standing, int period, long target, Random random) {
    if (standing.isEmpty()) {
      return;
    }

    turnOver(standing, period, random);
    double[] shares = shares(standing, period);
    long due = target - persons(standing, period);

    for (; due > 0; due--) {
      standing.get(draw(shares, random)).gain(period, 1);
    }

    for (int tries = 0; due < 0; tries++) {
      Organisation loser = standing.get(draw(shares, random));

      if (mayLose(loser, period)) {
        loser.lose(period, 1);
        due++;
      }

      if (tries > 200L * standing.size() + 100 * Math.abs(target)) {
        throw new IllegalStateException(
            "Period " + period + " cannot shrink to " + target + " persons: " + due);
      }
    }
  }

  static long persons(List<Organisation> organisations, int period) {
    return organisations.stream().mapToLong(one -> one.persons(period)).sum();
  }

  /** A few leave every larger organisation in every period. */
  private static void turnOver(List<Organisation> standing, int period, Random random) {
    for (Organisation one : standing) {
      int leavers = one.persons(period) / 60;

      if (period >= 0 && leavers > 0 && random.nextInt(3) > 0) {
        for (int i = 0; i < leavers && mayLose(one, period); i++) {
          one.lose(period, 1);
        }
      }
    }
  }

  private static boolean mayLose(Organisation one, int period) {
    boolean hadBefore =
        period < 0 || one.firstStaying(period) < one.afterLastJoined(Math.max(period - 1, -1));
    return one.persons(period) > LEAST && hadBefore && period != one.firstPeriod;
  }

  private static double[] shares(List<Organisation> standing, int period) {
    double[] upTo = new double[standing.size()];
    double sum = 0;

    for (int i = 0; i < upTo.length; i++) {
      sum += Math.sqrt(standing.get(i).persons(period));
      upTo[i] = sum;
    }

    return upTo;
  }

  private static int draw(double[] upTo, Random random) {
    double point = random.nextDouble() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, point);
    return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
  }
}
