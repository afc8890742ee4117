package htx.job.settings;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdNodeBasedDeserializer;
import java.util.function.Function;

/** Makes a value of one type from what a setting is written as. */
final class FromNode<T> extends StdNodeBasedDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient Function<JsonNode, T> value;

  FromNode(Class<T> type, Function<JsonNode, T> value) {
    super(type);
    this.value = value;
  }

  @Override
  public T convert(JsonNode root, DeserializationContext context) {
    return value.apply(root);
  }
}
