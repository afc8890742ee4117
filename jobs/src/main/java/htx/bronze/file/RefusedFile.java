package htx.bronze.file;

import htx.table.Message;
import htx.table.Told;
import htx.table.Words;

/** A file cannot be read as a whole, for the reason found. */
public final class RefusedFile extends RuntimeException implements Told {
  private static final long serialVersionUID = 1L;

  private final Message finding;

  RefusedFile(Message finding) {
    super(finding.code() + " " + finding.place() + ": " + finding.words().en());
    this.finding = finding;
  }

  public Message finding() {
    return finding;
  }

  @Override
  public Words told() {
    return finding.words();
  }
}
