package htx.job.settings;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import htx.table.Language;
import java.util.Map;

/**
 * Settings as they are given, not checked yet.
 *
 * @param values group by group
 * @param origins where each key and each entry of a list is given
 * @param complete whether the file could be read to its end
 */
record GivenSettings(ObjectNode values, Map<JsonPointer, Origin> origins, boolean complete) {

  /** Where a place in the tree, or the nearest group around it, is given. */
  Origin origin(JsonPointer place) {
    JsonPointer around = place;

    while (around != null && !origins.containsKey(around)) {
      around = around.head();
    }

    return around == null ? Origin.FILE : origins.get(around);
  }

  /** A value given instead of the file's, its group made where the file has none. */
  void put(JsonPointer place, JsonNode value) {
    values
        .withObject(place.head(), JsonNode.OverwriteMode.ALL, true)
        .set(place.last().getMatchingProperty(), value);
    origins.keySet().removeIf(below -> below.toString().startsWith(place + "/"));
    origins.put(place, Origin.COMMAND_LINE);
  }

  /** The language that messages are asked for in, Vietnamese where that cannot be told. */
  Language language() {
    return values.at("/run/language").asText().equals("en") ? Language.EN : Language.VI;
  }
}
