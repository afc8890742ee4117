package htx.testing;

/**
 * How often a test tries what it tries at random: seldom in every build, often where the system
 * property {@code htx.campaign} is {@code long}.
 */
public final class Campaign {
  private static final boolean LONG = "long".equals(System.getProperty("htx.campaign"));

  private Campaign() {}

  /** Whether this is the long form of the suite. */
  static boolean isLong() {
    return LONG;
  }

  /** The rounds of a test in every build, and in a long campaign. */
  public static int rounds(int inEveryBuild, int inLongCampaign) {
    return LONG ? inLongCampaign : inEveryBuild;
  }
}
