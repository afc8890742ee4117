package htx.job.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import htx.export.report.ExportSettings.ByteOrderMark;
import htx.export.report.ExportSettings.Content;
import java.nio.file.Path;
import java.time.LocalDate;

/** Makes records of settings that were found right: a record a group, a component a key. */
final class SettingsReader {
  static final ObjectMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** Refuses a key that no record has and a component that no key fills. */
  static final ObjectMapper INTO_RECORDS =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .addModule(new Jdk8Module())
          .addModule(
              new SimpleModule()
                  .addDeserializer(Path.class, new FromNode<>(Path.class, SettingsReader::folder))
                  .addDeserializer(
                      LocalDate.class,
                      new FromNode<>(LocalDate.class, node -> LocalDate.parse(node.textValue())))
                  .addDeserializer(
                      ByteOrderMark.class,
                      new FromNode<>(
                          ByteOrderMark.class,
                          node ->
                              node.booleanValue() ? ByteOrderMark.WRITTEN : ByteOrderMark.LEFT_OUT))
                  .addDeserializer(
                      Content.class,
                      new FromNode<>(
                          Content.class,
                          node -> node.booleanValue() ? Content.FICTITIOUS : Content.REAL)))
          .build();

  private SettingsReader() {}

  static Settings read(ObjectNode values) {
    try {
      return INTO_RECORDS.treeToValue(filledUp(withoutWords(values)), Settings.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The schema of settings and their records differ", e);
    }
  }

  /** The same with nothing in place of a word that leaves the choice to the deliveries. */
  private static ObjectNode withoutWords(ObjectNode values) {
    ObjectNode written = values.deepCopy();
    written.forEachEntry(
        (group, settings) ->
            settings.forEachEntry(
                (name, value) -> {
                  if (SettingsSchema.isWord(Key.place(group + "." + name), value)) {
                    ((ObjectNode) settings).putNull(name);
                  }
                }));

    return written;
  }

  /** The same with all limits of a source that is given some of its own. */
  private static ObjectNode filledUp(ObjectNode values) {
    ObjectNode common = values.withObject("/limits").deepCopy();
    common.putObject("by_source");
    values
        .withObject("/limits/by_source")
        .properties()
        .forEach(
            source -> {
              ObjectNode all = common.deepCopy();
              source.setValue(all.setAll((ObjectNode) source.getValue()));
            });

    return values;
  }

  /** A folder by its whole path: other machines of a session start in folders of their own. */
  private static Path folder(JsonNode node) {
    String text = node.textValue();
    Path path =
        text.startsWith("~/")
            ? Path.of(System.getProperty("user.home"), text.substring(2))
            : Path.of(text);

    return path.toAbsolutePath().normalize();
  }
}
