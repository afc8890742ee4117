package htx.job.settings;

import com.fasterxml.jackson.databind.JsonNode;
import htx.table.Words;
import java.util.ArrayList;
import java.util.List;

/** Says in words what the schema expects in a place, and what stands there instead. */
final class Expected {
  private Expected() {}

  static Words by(JsonNode rule) {
    if (rule.has("anyOf")) {
      return either(rule.path("anyOf").valueStream().map(Expected::by).toList());
    }

    if (rule.has("enum")) {
      return either(
          rule.path("enum").valueStream().map(word -> Words.same(word.asText())).toList());
    }

    if (rule.has("const")) {
      return Words.same(rule.path("const").asText());
    }

    return switch (rule.path("type").asText()) {
      case "integer" -> within(rule, new Words("số nguyên", "a whole number"));
      case "number" -> within(rule, new Words("số", "a number"));
      case "boolean" -> either(List.of(Words.same("true"), Words.same("false")));
      case "array" ->
          new Words(
              "danh sách có ít nhất một mục, không mục nào lặp lại",
              "a list of at least one entry, none of them twice");
      case "object" -> group(rule);
      default -> text(rule);
    };
  }

  static Words butFound(Words expected, JsonNode rule, JsonNode found) {
    String shown = found.isContainerNode() ? "" : found.toString();
    Words kind =
        switch (found.getNodeType()) {
          case NULL -> new Words("chỗ trống", "nothing");
          case OBJECT -> new Words("một nhóm", "a group");
          case ARRAY -> new Words("danh sách " + found, "the list " + found);
          default -> Words.same(shown);
        };
    Words hint =
        rule.path("type").asText().equals("string") && found.isNumber()
            ? new Words(
                "; hãy viết trong ngoặc kép: \"" + shown + "\"",
                "; put it in quotation marks: \"" + shown + "\"")
            : Words.same("");

    return new Words(
        "cần " + expected.vi() + ", thấy " + kind.vi() + hint.vi(),
        "expected " + expected.en() + ", found " + kind.en() + hint.en());
  }

  private static Words within(JsonNode rule, Words kind) {
    String least = rule.path("minimum").asText();
    String most = rule.path("maximum").asText();

    return new Words(
        kind.vi() + " từ " + least + " đến " + most, kind.en() + " from " + least + " to " + most);
  }

  private static Words group(JsonNode rule) {
    List<String> keys = new ArrayList<>();
    rule.path("properties").fieldNames().forEachRemaining(keys::add);
    String listed = String.join(", ", keys);

    if (keys.isEmpty()) {
      return new Words("nhóm; {} nếu không có gì", "a group; {} for none");
    }

    return new Words("nhóm gồm " + listed, "a group of " + listed);
  }

  private static Words text(JsonNode rule) {
    return rule.path("format").asText().equals("date")
        ? new Words("ngày như 2021-12-31", "a day such as 2021-12-31")
        : new Words("chữ, không để trống", "text that is not empty");
  }

  private static Words either(List<Words> choices) {
    return new Words(
        String.join(" hoặc ", choices.stream().map(Words::vi).toList()),
        String.join(" or ", choices.stream().map(Words::en).toList()));
  }
}
