package htx.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import htx.table.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the lake holds and what it was made from: the record by which a run knows what to do. */
public final class Ledger {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final Path file;
  private final State state;

  /** The record as stored. */
  record State(
      SortedMap<String, Made> made,
      SortedMap<String, SortedSet<String>> taken,
      SortedMap<String, Long> versions) {}

  private Ledger(Path file, State state) {
    this.file = file;
    this.state = state;
  }

  /** The record in a folder; an empty one where none was written yet. */
  public static Ledger in(Path folder) {
    Path file = folder.resolve("ledger.json");

    if (!Files.exists(file)) {
      return new Ledger(file, new State(new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
    }

    try {
      return new Ledger(file, JSON.readValue(file.toFile(), State.class));
    } catch (IOException e) {
      throw new UncheckedIOException("The run record cannot be read: " + file, e);
    }
  }

  public synchronized Optional<Made> made(String step) {
    return Optional.ofNullable(state.made().get(step));
  }

  /** The files that a source's bronze table holds, as delivery, name and hash. */
  public synchronized SortedSet<String> taken(String source) {
    return new TreeSet<>(state.taken().getOrDefault(source, new TreeSet<>()));
  }

  /** The version of a table after the last step that wrote it, or -1. */
  public synchronized long version(String table) {
    return state.versions().getOrDefault(table, -1L);
  }

  /** The content of a table, or of the named parts of it, as the steps that made it left it. */
  public synchronized String content(Input input) {
    String whole = input.table().id();

    return state.made().entrySet().stream()
        .filter(made -> made.getKey().equals(whole) || made.getKey().startsWith(whole + "/"))
        .filter(made -> isAskedFor(input.parts(), made.getKey()))
        .map(made -> made.getKey() + "=" + made.getValue().content())
        .collect(Collectors.joining(";"));
  }

  /** Records what steps made, together, and the version of each table they wrote. */
  public synchronized void record(Map<String, Made> steps, Map<String, Long> versions) {
    state.made().putAll(steps);
    versions.forEach((table, version) -> state.versions().merge(table, version, Math::max));
    save();
  }

  /** Records that files were taken into a source's bronze table. */
  public synchronized void take(String source, SortedSet<String> files) {
    state.taken().put(source, new TreeSet<>(files));
  }

  private static boolean isAskedFor(List<String> parts, String step) {
    return parts.isEmpty() || parts.contains(step.substring(step.indexOf('/') + 1));
  }

  private void save() {
    try {
      DurableFile.write(file, JSON.writeValueAsBytes(state));
    } catch (IOException e) {
      throw new UncheckedIOException("The run record cannot be written: " + file, e);
    }
  }
}
