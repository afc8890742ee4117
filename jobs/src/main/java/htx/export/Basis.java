package htx.export;

/** The two boundaries that figures stand on, as gold tables spell them. */
final class Basis {
  static final String OF_THE_DAY = "of_the_day";
  static final String COMPARABLE = "comparable";

  private Basis() {}
}
