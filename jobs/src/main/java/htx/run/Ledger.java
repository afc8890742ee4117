package htx.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import htx.lake.DurableFile;
import htx.sheet.stored.DeliveredFile;
import htx.table.DiskFailed;
import htx.table.Part;
import htx.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /**
   * The record as stored.
   *
   * @param made what was made, by the names of steps and of parts
   * @param taken the files that bronze tables hold, by source
   * @param unread those of them that code of before read and that were gone since, by source
   * @param versions the tables' versions, by table
   * @param astray what has still to be made again, by part
   */
  record State(
      SortedMap<String, LedgerEntry> made,
      SortedMap<String, SortedSet<FileKey>> taken,
      SortedMap<String, SortedSet<FileKey>> unread,
      SortedMap<String, Long> versions,
      SortedMap<String, VersionMismatch> astray) {
    State {
      // a record of before knew of none
      unread = unread == null ? new TreeMap<>() : unread;
      astray = astray == null ? new TreeMap<>() : astray;
    }
  }

  private Ledger(Path file, State state) {
    this.file = file;
    this.state = state;
  }

  /** The record in a folder; an empty one where none was written yet. */
  public static Ledger in(Path folder) {
    Path file = folder.resolve("ledger.json");

    if (!Files.exists(file)) {
      return new Ledger(
          file,
          new State(
              new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
    }

    try {
      return new Ledger(file, JSON.readValue(file.toFile(), State.class));
    } catch (IOException e) {
      throw new DiskFailed(RunFault.RUN_RECORD.of(file), e);
    }
  }

  /** What a step last made, and from what. */
  public synchronized Optional<LedgerEntry> made(String step) {
    return Optional.ofNullable(state.made().get(step));
  }

  /** The content of a part as the step that made it left it; an empty text where none did. */
  synchronized String content(Part part) {
    return made(part.id()).map(LedgerEntry::content).orElse("");
  }

  /** The files that a source's bronze table holds. */
  synchronized SortedSet<FileKey> taken(String source) {
    return new TreeSet<>(state.taken().getOrDefault(source, new TreeSet<>()));
  }

  /** Whether a file was read, by whichever source. */
  public synchronized boolean holds(DeliveredFile file) {
    FileKey key = FileKey.of(file);
    return state.taken().values().stream().anyMatch(files -> files.contains(key));
  }

  /** The files of a source that stand as code of before read them, as they were gone since. */
  synchronized SortedSet<FileKey> unread(String source) {
    return new TreeSet<>(state.unread().getOrDefault(source, new TreeSet<>()));
  }

  /** The places of all files that stand as code of before read them, as they were gone since. */
  public synchronized SortedSet<String> unread() {
    return state.unread().values().stream()
        .flatMap(files -> files.stream())
        .map(key -> key.place().delivery() + "/" + key.place().name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The version of a table after the last step that wrote it, or -1. */
  public synchronized long version(Table table) {
    return state.versions().getOrDefault(table.id(), -1L);
  }

  /** What was found wrong with a part's table, where the part was not made again since. */
  synchronized Optional<VersionMismatch> mismatch(Part part) {
    return Optional.ofNullable(state.astray().get(part.id()));
  }

  /** Records, before any of it is done, what has to be made again. */
  synchronized void mark(VersionMismatches mismatches) {
    mismatches.parts().forEach((part, mismatch) -> state.astray().putIfAbsent(part.id(), mismatch));

    if (!mismatches.parts().isEmpty()) {
      save();
    }
  }

  /** Records what a step made, all of it together. */
  synchronized void record(Step step, InputFingerprints inputs, Step.Result result) {
    state.made().put(step.name(), LedgerEntry.of(inputs, result.own()));
    result
        .parts()
        .forEach(
            (part, commit) -> {
              state.made().put(part.id(), LedgerEntry.of(inputs, Step.Content.of(commit)));
              state.versions().merge(part.table().id(), commit.version(), Math::max);
              state.astray().remove(part.id());
            });
    save();
  }

  /** Records that files were taken into a source's bronze table. */
  synchronized void take(String source, SortedSet<FileKey> files) {
    state.taken().put(source, new TreeSet<>(files));
  }

  /** Records which files of a source stand as code of before read them. */
  synchronized void leaveUnread(String source, SortedSet<FileKey> files) {
    state.unread().put(source, new TreeSet<>(files));
  }

  private void save() {
    try {
      DurableFile.write(file, JSON.writeValueAsBytes(state));
    } catch (IOException e) {
      throw new DiskFailed(RunFault.RUN_RECORD.otherwise(file), e);
    }
  }
}
