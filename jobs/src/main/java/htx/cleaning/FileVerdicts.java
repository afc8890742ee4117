package htx.cleaning;

import htx.contract.SourceContract;
import htx.sheet.SheetOutcome;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * What became of each file and sheet of a source in the light of all others: one that brings the
 * bytes of an earlier one is a duplicate, and one that is accepted restates its scope until the
 * next.
 */
public final class FileVerdicts implements Serializable {
  private static final Comparator<FileVerdict> AS_DELIVERED =
      Comparator.comparing(FileVerdict::knownFrom).thenComparing(FileVerdict::sheet);

  private final Map<SheetOfFile, FileVerdict> verdicts;

  private FileVerdicts(Map<SheetOfFile, FileVerdict> verdicts) {
    this.verdicts = verdicts;
  }

  /** Of files given each for itself, in any order. */
  static FileVerdicts among(SourceContract contract, List<FileVerdict> delivered) {
    List<FileVerdict> inOrder = new ArrayList<>(delivered);
    inOrder.sort(AS_DELIVERED);
    Map<SheetOfFile, FileVerdict> verdicts = new HashMap<>();
    Map<List<String>, FileVerdict> sameBytes = new HashMap<>();
    Map<List<String>, FileVerdict> standing = new HashMap<>();

    for (FileVerdict verdict : inOrder) {
      verdicts.put(verdict.sheet(), verdict);

      if (!verdict.isAccepted()) {
        continue;
      }

      // equal bytes under the name of another day or year say something new: nothing has changed
      FileVerdict first =
          sameBytes.putIfAbsent(
              Arrays.asList(verdict.hash(), verdict.sheet().sheet(), verdict.scope()), verdict);

      if (first != null) {
        verdicts.put(verdict.sheet(), copyOf(first, verdict));
      } else if (!contract.updatesByKey()) {
        FileVerdict before =
            standing.put(Arrays.asList(verdict.scope(), verdict.sheet().sheet()), verdict);

        if (before != null) {
          verdicts.put(before.sheet(), before.until(verdict.knownFrom()));
        }
      }
    }

    return new FileVerdicts(verdicts);
  }

  /**
   * The verdict on the sheet that a line of bronze stands in.
   *
   * @throws IllegalStateException where no delivered sheet of that name is known
   */
  FileVerdict on(Row line) {
    FileVerdict verdict = verdicts.get(SheetOfFile.of(line));

    if (verdict == null) {
      throw new IllegalStateException("No delivered sheet is known as " + SheetOfFile.of(line));
    }

    return verdict;
  }

  private static FileVerdict copyOf(FileVerdict first, FileVerdict copy) {
    String original = first.sheet().delivery() + "/" + first.sheet().file();

    return copy.with(
        SheetOutcome.of(
            LineFault.F_DUPLICATE.at(copy.outcome().place(), original), copy.outcome().lines()));
  }
}
