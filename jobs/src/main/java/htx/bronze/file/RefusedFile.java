package htx.bronze.file;

/** A file cannot be read as a whole, for the reason found. */
public final class RefusedFile extends RuntimeException {
  private final Finding finding;

  RefusedFile(Finding finding) {
    super(finding.code() + " " + finding.place() + ": " + finding.messageEn());
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
