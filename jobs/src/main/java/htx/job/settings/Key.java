package htx.job.settings;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.List;

/** A setting's key as people write it, {@code report.first_year}, and as a pointer into a tree. */
final class Key {
  private Key() {}

  /** The key at a place in the tree; that of the list where the place is an entry of one. */
  static String at(JsonPointer place) {
    List<String> names = new ArrayList<>();

    for (JsonPointer rest = place;
        !rest.matches() && rest.getMatchingIndex() < 0;
        rest = rest.tail()) {
      names.add(rest.getMatchingProperty());
    }

    return String.join(".", names);
  }

  /** The place in the tree that a key names. */
  static JsonPointer place(String key) {
    JsonPointer place = JsonPointer.empty();

    for (String name : key.split("\\.", -1)) {
      place = place.appendProperty(name);
    }

    return place;
  }
}
