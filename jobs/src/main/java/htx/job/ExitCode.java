package htx.job;

/** How a command ended, as the process that called it sees it. */
public enum ExitCode {
  /** Done, or nothing to do. */
  DONE(0),
  FAILED(1),
  /** Wrong arguments, settings or declared steps; nothing was started. */
  MISUSED(2),
  /** Computed, but a guardrail stopped the publication. */
  NOT_PUBLISHED(3),
  /** Another run holds the lock; nothing was changed. */
  LOCKED(4);

  private final int value;

  ExitCode(int value) {
    this.value = value;
  }

  public int value() {
    return value;
  }
}
