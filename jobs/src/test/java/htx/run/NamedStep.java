package htx.run;

import htx.table.Input;
import htx.table.Part;
import htx.table.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A step of which only its name, what it reads and what it makes are known. */
record NamedStep(String name, List<Part> makes, List<Input> reads, SortedMap<String, String> facts)
    implements Step {

  /** A step that makes one table, or one part of it, of other whole tables. */
  static NamedStep making(Table table, Table... read) {
    return new NamedStep(
        table.id(),
        List.of(table.part().isPresent() ? new Part(table, "all") : Part.whole(table)),
        Stream.of(read).map(Input::of).toList(),
        new TreeMap<>());
  }

  /** A step named after the part that it makes. */
  static NamedStep making(Part part, Input... read) {
    return new NamedStep(part.id(), List.of(part), List.of(read), new TreeMap<>());
  }

  /** The same step making more. */
  NamedStep and(Part part) {
    return new NamedStep(
        name, Stream.concat(makes.stream(), Stream.of(part)).toList(), reads, facts);
  }

  /** The same step with one more fact, or with a fact of another content. */
  NamedStep reading(String fact, String content) {
    SortedMap<String, String> more = new TreeMap<>(facts);
    more.put(fact, content);

    return new NamedStep(name, makes, reads, more);
  }

  @Override
  public Result work(InputFingerprints inputs) {
    throw new IllegalStateException("The step " + name + " is only looked at");
  }
}
