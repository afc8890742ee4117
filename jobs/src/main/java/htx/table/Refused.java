package htx.table;

/** What was asked for is not done, for a reason that people can do something about. */
public final class Refused extends IllegalStateException implements Told {
  private static final long serialVersionUID = 1L;

  private final Message message;

  public Refused(Message message) {
    super(message.words().en());
    this.message = message;
  }

  @Override
  public Words told() {
    return message.words();
  }
}
