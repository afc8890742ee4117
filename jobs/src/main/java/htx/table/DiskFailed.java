package htx.table;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that the run needs cannot be read or written. */
public final class DiskFailed extends UncheckedIOException implements Told {
  private static final long serialVersionUID = 1L;

  private final Message message;

  public DiskFailed(Message message, IOException cause) {
    super(message.words().en(), cause);
    this.message = message;
  }

  @Override
  public Words told() {
    return message.words();
  }
}
