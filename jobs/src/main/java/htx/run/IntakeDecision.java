package htx.run;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which files of a source its bronze table takes in, judged by their keys.
 *
 * @param way whether the files are added to the table or the table is filled anew
 * @param due the files to be read
 * @param gone files that the table holds and that lie in the landing folder no more
 */
record IntakeDecision(Way way, SortedSet<FileKey> due, SortedSet<FileKey> gone) {

  /** How the rows that are read come into the table. */
  enum Way {
    ADD,
    FILL_ANEW
  }

  /** Whether the stored table is what the record says, read by the code of now. */
  enum Stored {
    AS_RECORDED,
    OTHERWISE
  }

  /**
   * Decides.
   *
   * @param landed the files in the landing folder
   * @param taken the files that the table holds by the record
   */
  static IntakeDecision of(SortedSet<FileKey> landed, SortedSet<FileKey> taken, Stored stored) {
    SortedSet<FileKey> replaced = replaced(landed, taken);
    boolean add = stored == Stored.AS_RECORDED && !taken.isEmpty() && replaced.isEmpty();
    SortedSet<FileKey> due = new TreeSet<>(landed);

    if (add) {
      due.removeAll(taken);
    }

    SortedSet<FileKey> gone = new TreeSet<>(taken);
    gone.removeAll(landed);
    gone.removeAll(replaced);

    return new IntakeDecision(add ? Way.ADD : Way.FILL_ANEW, due, gone);
  }

  /** The files that the table holds once the landed ones are taken in. */
  static SortedSet<FileKey> heldAfter(SortedSet<FileKey> landed, SortedSet<FileKey> taken) {
    SortedSet<FileKey> held = new TreeSet<>(taken);
    held.removeAll(replaced(landed, taken));
    held.addAll(landed);

    return held;
  }

  /**
   * The files whose rows are carried over as they were once read: the table is filled anew, and
   * they cannot be read again.
   */
  SortedSet<FileKey> carriedOver() {
    return way == Way.FILL_ANEW ? gone : new TreeSet<>();
  }

  /** Files taken in before whose place in the landing folder other bytes have taken. */
  private static SortedSet<FileKey> replaced(SortedSet<FileKey> landed, SortedSet<FileKey> taken) {
    Set<FileKey.Place> places = landed.stream().map(FileKey::place).collect(Collectors.toSet());

    return taken.stream()
        .filter(key -> !landed.contains(key))
        .filter(key -> places.contains(key.place()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
