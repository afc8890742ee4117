package htx.run;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import htx.sheet.stored.DeliveredFile;
import java.util.Comparator;

/** What tells one landed file from another: its place in the landing folder and its bytes' hash. */
record FileKey(Place place, String hash) implements Comparable<FileKey> {
  private static final Comparator<FileKey> BY_TEXT = Comparator.comparing(FileKey::text);

  /** Where a file lies in the landing folder, whatever its bytes. */
  record Place(String delivery, String name) {}

  static FileKey of(DeliveredFile file) {
    return new FileKey(new Place(file.delivery(), file.name()), file.hash());
  }

  /** From the form in which the record is stored. */
  @JsonCreator
  static FileKey of(String text) {
    int afterDelivery = text.indexOf('/');
    // a name may have a number sign, a hash has none
    int afterName = text.lastIndexOf('#');

    if (afterDelivery < 1 || afterName < afterDelivery) {
      throw new IllegalArgumentException("Expected delivery/name#hash, found " + text);
    }

    return new FileKey(
        new Place(text.substring(0, afterDelivery), text.substring(afterDelivery + 1, afterName)),
        text.substring(afterName + 1));
  }

  /** The form in which the record is stored. */
  @JsonValue
  String text() {
    return place.delivery() + "/" + place.name() + "#" + hash;
  }

  @Override
  public int compareTo(FileKey other) {
    return BY_TEXT.compare(this, other);
  }

  @Override
  public String toString() {
    return text();
  }
}
