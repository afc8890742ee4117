package htx.quality;

import htx.table.Message;
import java.io.Serializable;
import java.util.Optional;

/** What a cell was read as: a value, nothing where it says that there is none, or an issue. */
public final class Reading implements Serializable {
  private static final Reading MISSING = new Reading(null, null);

  private final Serializable value;
  private final Message issue;

  private Reading(Serializable value, Message issue) {
    this.value = value;
    this.issue = issue;
  }

  public static Reading of(Serializable value) {
    return new Reading(value, null);
  }

  public static Reading missing() {
    return MISSING;
  }

  public static Reading broken(Message issue) {
    return new Reading(null, issue);
  }

  public Optional<Object> value() {
    return Optional.ofNullable(value);
  }

  public Optional<Message> issue() {
    return Optional.ofNullable(issue);
  }
}
