package htx.job;

/** What spark-submit starts to compute the answers; {@link StageCommand} does it. */
public final class Compute {
  private Compute() {}

  public static void main(String[] args) {
    Job.end(StageCommand.Name.COMPUTE.word(), args);
  }
}
