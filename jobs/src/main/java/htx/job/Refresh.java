package htx.job;

/**
 * What spark-submit starts to take in, compute and publish what is new; {@link StageCommand} does
 * it.
 */
public final class Refresh {
  private Refresh() {}

  public static void main(String[] args) {
    Job.end(StageCommand.Name.REFRESH.word(), args);
  }
}
