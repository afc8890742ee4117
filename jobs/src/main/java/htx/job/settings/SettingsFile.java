package htx.job.settings;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import htx.table.Words;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Reads a settings file as far as it can be read, and notes where everything in it stands. */
final class SettingsFile {
  private final Map<JsonPointer, Origin> origins = new HashMap<>();
  private final ObjectNode values = SettingsReader.YAML.createObjectNode();
  private final Problems problems;

  private SettingsFile(Problems problems) {
    this.problems = problems;
  }

  static GivenSettings read(Path file, Problems problems) {
    SettingsFile reading = new SettingsFile(problems);
    boolean complete = reading.read(file);

    return new GivenSettings(reading.values, reading.origins, complete);
  }

  private boolean read(Path file) {
    try (JsonParser parser = SettingsReader.YAML.createParser(Files.readString(file))) {
      JsonToken first = parser.nextToken();

      if (first == JsonToken.START_OBJECT) {
        group(parser, JsonPointer.empty(), values);
      } else if (first != null) {
        problems.add(
            origin(parser.currentTokenLocation()),
            "",
            new Words("cần các nhóm cài đặt như folders:", "groups such as folders: are expected"));
        return false;
      }

      return true;
    } catch (CharacterCodingException e) {
      problems.add(Origin.FILE, "", new Words("không phải UTF-8", "it is not UTF-8"));
    } catch (JsonProcessingException e) {
      noteUnreadable(e);
    } catch (IOException e) {
      problems.add(Origin.FILE, "", new Words("không có tệp này", "there is no such file"));
    }

    return false;
  }

  private ObjectNode group(JsonParser parser, JsonPointer place, ObjectNode group)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonPointer here = place.appendProperty(name);
      Origin origin = origin(parser.currentTokenLocation());
      Origin before = origins.putIfAbsent(here, origin);
      parser.nextToken();

      if (before == null) {
        group.set(name, value(parser, here));
      } else {
        problems.add(origin, Key.at(here), repeated(before));
        parser.skipChildren();
      }
    }

    return group;
  }

  private ArrayNode list(JsonParser parser, JsonPointer place, ArrayNode list) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonPointer here = place.appendIndex(list.size());
      origins.put(here, origin(parser.currentTokenLocation()));
      list.add(value(parser, here));
    }

    return list;
  }

  private JsonNode value(JsonParser parser, JsonPointer place) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> group(parser, place, SettingsReader.YAML.createObjectNode());
      case START_ARRAY -> list(parser, place, SettingsReader.YAML.createArrayNode());
      default -> parser.readValueAsTree();
    };
  }

  private static Origin origin(JsonLocation location) {
    return new Origin(location.getLineNr(), location.getColumnNr());
  }

  private static Words repeated(Origin before) {
    return new Words(
        "khóa này đã có ở dòng " + before.line(), "this key is given at line " + before.line());
  }

  private void noteUnreadable(JsonProcessingException failure) {
    if (failure.getCause() instanceof MarkedYAMLException cause && cause.getProblemMark() != null) {
      Mark mark = cause.getProblemMark();
      problems.add(
          new Origin(mark.getLine() + 1, mark.getColumn() + 1), "", unreadable(cause.getProblem()));
    } else {
      problems.add(
          origin(failure.getLocation()), "", unreadable(String.valueOf(failure.getMessage())));
    }
  }

  private static Words unreadable(String said) {
    return said.contains("TAB")
        ? new Words(
            "có dấu tab; YAML chỉ thụt dòng bằng dấu cách",
            "there is a tab; YAML is indented by spaces only")
        : new Words("YAML không đọc được (" + said + ")", "the YAML cannot be read (" + said + ")");
  }
}
