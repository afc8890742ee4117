package htx.job;

/** What spark-submit starts to publish the documents; {@link StageCommand} does it. */
public final class Export {
  private Export() {}

  public static void main(String[] args) {
    Job.end(StageCommand.Name.EXPORT.word(), args);
  }
}
