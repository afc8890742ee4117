package htx.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads typed values out of a settings file and notes every key that is missing, wrong or unknown.
 */
final class SettingsTree {
  private final JsonNode root;
  private final Problems problems;
  private final Set<String> asked = new HashSet<>();

  SettingsTree(JsonNode root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  String text(String key) {
    return value(key).map(JsonNode::asText).filter(text -> !text.isBlank()).orElse("");
  }

  boolean truth(String key) {
    Optional<JsonNode> node = value(key);

    if (node.isPresent() && !node.get().isBoolean()) {
      problems.add(key + ": expected true or false, found " + node.get().asText());
    }

    return node.map(JsonNode::asBoolean).orElse(false);
  }

  int whole(String key, int least, int most) {
    Optional<JsonNode> node = value(key);

    if (node.isPresent()
        && (!node.get().isInt() || node.get().asInt() < least || node.get().asInt() > most)) {
      problems.add(
          key
              + ": expected a whole number from "
              + least
              + " to "
              + most
              + ", found "
              + node.get());
      return least;
    }

    return node.map(JsonNode::asInt).orElse(least);
  }

  /** A whole number, or nothing where the word stands that means it. */
  Optional<Integer> wholeOr(String word, String key, int least, int most) {
    return isWord(word, key) ? Optional.empty() : Optional.of(whole(key, least, most));
  }

  BigDecimal decimal(String key, BigDecimal least, BigDecimal most) {
    Optional<JsonNode> node = value(key);

    if (node.isPresent() && !node.get().isNumber()) {
      problems.add(key + ": expected a number, found " + node.get());
      return least;
    }

    BigDecimal number = node.map(JsonNode::decimalValue).orElse(least);

    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      problems.add(key + ": expected from " + least + " to " + most + ", found " + number);
    }

    return number;
  }

  /** A day, or nothing where the word stands that means it. */
  Optional<LocalDate> dayOr(String word, String key) {
    if (isWord(word, key)) {
      return Optional.empty();
    }

    try {
      return value(key).map(node -> LocalDate.parse(node.asText()));
    } catch (DateTimeParseException e) {
      problems.add(key + ": expected a day such as 2021-12-31 or " + word + ", found " + text(key));
      return Optional.empty();
    }
  }

  <E extends Enum<E>> E one(String key, Class<E> type) {
    E[] choices = type.getEnumConstants();
    String found = text(key);

    for (E choice : choices) {
      if (choice.name().equalsIgnoreCase(found)) {
        return choice;
      }
    }

    List<String> names = new ArrayList<>();

    for (E choice : choices) {
      names.add(choice.name().toLowerCase(java.util.Locale.ROOT));
    }

    problems.add(key + ": expected " + String.join(" or ", names) + ", found " + found);

    return choices[0];
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    value(key).ifPresent(node -> node.forEach(item -> texts.add(item.asText())));

    if (texts.isEmpty()) {
      problems.add(key + ": expected a list with at least one entry");
    }

    return texts;
  }

  /** Notes every key of the file that nobody asked for. */
  void noteUnknown() {
    walk("", root);
  }

  private void walk(String path, JsonNode node) {
    node.properties()
        .forEach(
            entry -> {
              String key = path.isEmpty() ? entry.getKey() : path + "." + entry.getKey();
              boolean group = asked.stream().anyMatch(known -> known.startsWith(key + "."));

              if (group && entry.getValue().isObject()) {
                walk(key, entry.getValue());
              } else if (!asked.contains(key)) {
                problems.add(key + ": unknown; " + expected(path));
              }
            });
  }

  private String expected(String path) {
    String prefix = path.isEmpty() ? "" : path + ".";

    return "known here: "
        + asked.stream()
            .filter(key -> key.startsWith(prefix))
            .map(key -> key.substring(prefix.length()).replaceAll("\\..*", ""))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private boolean isWord(String word, String key) {
    asked.add(key);

    return at(key).map(JsonNode::asText).filter(word::equals).isPresent();
  }

  private Optional<JsonNode> value(String key) {
    Optional<JsonNode> node = at(key);

    if (asked.add(key) && node.isEmpty()) {
      problems.add(key + ": missing");
    }

    return node;
  }

  private Optional<JsonNode> at(String key) {
    JsonNode node = root.at("/" + key.replace('.', '/'));

    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
  }
}
