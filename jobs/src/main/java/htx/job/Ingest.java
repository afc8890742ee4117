package htx.job;

/** What spark-submit starts to take in and clean deliveries; {@link StageCommand} does it. */
public final class Ingest {
  private Ingest() {}

  public static void main(String[] args) {
    Job.end(StageCommand.Name.INGEST.word(), args);
  }
}
