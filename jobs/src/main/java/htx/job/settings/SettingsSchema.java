package htx.job.settings;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import htx.table.Nearest;
import htx.table.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which settings there are and what each may be: the schema that editors know too. */
final class SettingsSchema {
  private static final JsonNode TEXT = shipped();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              registry ->
                  registry.schemaRegistryConfig(
                      SchemaRegistryConfig.builder()
                          .formatAssertionsEnabled(true)
                          .pathType(PathType.JSON_POINTER)
                          .build()))
          .getSchema(TEXT);
  private static final List<String> KEYS = keys(TEXT, "");

  private SettingsSchema() {}

  /** Notes every key that is missing, wrong or unknown, each once. */
  static void check(GivenSettings given, Problems problems) {
    Set<JsonPointer> told = new HashSet<>();

    for (Error error : SCHEMA.validate(given.values())) {
      JsonPointer group = JsonPointer.compile(error.getInstanceLocation().toString());
      JsonPointer place =
          error.getProperty() == null ? group : group.appendProperty(error.getProperty());

      if (told.add(place)) {
        problems.add(given.origin(place), Key.at(place), said(place, given.values().at(place)));
      }
    }
  }

  private static Words said(JsonPointer place, JsonNode found) {
    JsonNode rule = rule(place);

    if (rule.isMissingNode()) {
      return unknown(Key.at(place));
    }

    Words expected = Expected.by(rule);

    return found.isMissingNode()
        ? new Words("thiếu; cần " + expected.vi(), "missing; expected " + expected.en())
        : Expected.butFound(expected, rule, found);
  }

  /** What the schema says of a place in the settings; missing where it knows no such place. */
  static JsonNode rule(JsonPointer place) {
    JsonNode rule = TEXT;

    for (JsonPointer rest = place; !rest.matches(); rest = rest.tail()) {
      rule =
          rest.getMatchingIndex() >= 0 && rule.has("items")
              ? rule.path("items")
              : property(rule, rest.getMatchingProperty());
    }

    return rule;
  }

  /** What a group's rule says of one of its keys, also where keys have any name. */
  private static JsonNode property(JsonNode group, String name) {
    JsonNode named = group.path("properties").path(name);

    if (named.isMissingNode() && group.has("patternProperties")) {
      return group.path("patternProperties").properties().stream()
          .filter(rule -> Pattern.matches(rule.getKey(), name))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(named);
    }

    JsonNode rule =
        named.isMissingNode() && group.path("additionalProperties").isObject()
            ? group.path("additionalProperties")
            : named;
    String elsewhere = rule.path("$ref").asText();

    return elsewhere.isEmpty() ? rule : TEXT.at(elsewhere.substring("#".length()));
  }

  /** Whether a value is the one word that a place allows beside values of a type. */
  static boolean isWord(JsonPointer place, JsonNode value) {
    return rule(place).path("anyOf").valueStream().anyMatch(one -> value.equals(one.get("const")));
  }

  /** That there is no such key, and which it might have been. */
  static Words unknown(String key) {
    JsonPointer group = Key.place(key).head();
    List<String> known = new ArrayList<>(KEYS);
    known.addAll(keys(rule(group), Key.at(group) + "."));
    String nearest = Nearest.to(key, known).get(0);

    return new Words(
        "không có khóa này; gần nhất: " + nearest, "there is no such key; nearest: " + nearest);
  }

  private static List<String> keys(JsonNode rule, String group) {
    List<String> keys = new ArrayList<>();
    rule.path("properties")
        .properties()
        .forEach(
            property -> {
              keys.add(group + property.getKey());
              keys.addAll(keys(property.getValue(), group + property.getKey() + "."));
            });

    return keys;
  }

  private static JsonNode shipped() {
    try (InputStream schema = SettingsSchema.class.getResourceAsStream("htx.schema.json")) {
      return new ObjectMapper().readTree(schema);
    } catch (IOException e) {
      throw new UncheckedIOException("The schema of settings cannot be read", e);
    }
  }
}
