package htx.run;

import htx.table.Input;
import htx.table.Part;
import htx.table.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A step of which only its name, what it reads and what it makes are known. */
record Named(String name, List<Part> makes, List<Input> reads, SortedMap<String, String> facts)
    implements Step {

  /** A step that makes one table, or one part of it, of other whole tables. */
  static Named making(Table table, Table... read) {
    return new Named(
        table.id(),
        List.of(table.part().isPresent() ? new Part(table, "all") : Part.whole(table)),
        Stream.of(read).map(Input::of).toList(),
        new TreeMap<>());
  }

  /** A step named after the part that it makes. */
  static Named making(Part part, Input... read) {
    return new Named(part.id(), List.of(part), List.of(read), new TreeMap<>());
  }

  /** The same step making more. */
  Named and(Part part) {
    return new Named(name, Stream.concat(makes.stream(), Stream.of(part)).toList(), reads, facts);
  }

  /** The same step with one more fact, or with a fact of another content. */
  Named reading(String fact, String content) {
    SortedMap<String, String> more = new TreeMap<>(facts);
    more.put(fact, content);

    return new Named(name, makes, reads, more);
  }

  @Override
  public Result work(Basis basis) {
    throw new IllegalStateException("The step " + name + " is only looked at");
  }
}
