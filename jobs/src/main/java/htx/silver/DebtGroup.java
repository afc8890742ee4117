package htx.silver;

/** The group that a loan falls into by how far it is overdue; from the third on it is bad debt. */
public enum DebtGroup {
  STANDARD(1),
  WATCHED(2),
  SUBSTANDARD(3),
  DOUBTFUL(4),
  LOSS(5);

  /** The least number of bad debt. */
  public static final int BAD_FROM = SUBSTANDARD.number;

  private final int number;

  DebtGroup(int number) {
    this.number = number;
  }

  /** As circulars and senders number it. */
  public int number() {
    return number;
  }
}
