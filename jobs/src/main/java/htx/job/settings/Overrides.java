package htx.job.settings;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import htx.table.Words;

/** Settings given on the command line instead of the file's. */
final class Overrides {
  private Overrides() {}

  /** Takes a value as the schema has it: where text is expected, a number needs no quotation. */
  static void put(String key, String value, GivenSettings given, Problems problems) {
    JsonPointer place = Key.place(key);
    JsonNode rule = SettingsSchema.rule(place);

    if (rule.isMissingNode()) {
      problems.add(Origin.COMMAND_LINE, key, SettingsSchema.unknown(key));
      return;
    }

    try {
      given.put(
          place,
          rule.path("type").asText().equals("string")
              ? TextNode.valueOf(value)
              : SettingsReader.YAML.readTree(value));
    } catch (JsonProcessingException e) {
      problems.add(
          Origin.COMMAND_LINE,
          key,
          new Words("không đọc được \"" + value + "\"", "\"" + value + "\" cannot be read"));
    }
  }
}
