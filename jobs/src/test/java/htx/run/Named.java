package htx.run;

import htx.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A step of which only its name, what it reads and what it writes are known. */
record Named(String name, List<Table> writes, SortedMap<String, String> inputs) implements Step {

  /** A step that makes one table of others, all with the content {@code as made}. */
  static Named making(Table table, Table... read) {
    SortedMap<String, String> inputs = new TreeMap<>();
    Arrays.asList(read).forEach(input -> inputs.put(input.id(), "as made"));

    return new Named(table.id(), List.of(table), inputs);
  }

  /** The same step with one more input, or with an input of another content. */
  Named reading(String input, String content) {
    SortedMap<String, String> more = new TreeMap<>(inputs);
    more.put(input, content);

    return new Named(name, writes, more);
  }

  @Override
  public Result work() {
    throw new IllegalStateException("The step " + name + " is only looked at");
  }
}
