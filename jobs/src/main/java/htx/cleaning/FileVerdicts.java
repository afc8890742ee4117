package htx.cleaning;

import htx.contract.Known;
import htx.contract.Sender;
import htx.contract.SourceContract;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;

/**
 * What became of each file and sheet of a source in the light of all others, see {@link
 * AcceptedFiles}. One that is accepted restates its scope until the next.
 */
public final class FileVerdicts implements Serializable {
  private static final Comparator<FileVerdict> AS_DELIVERED =
      Comparator.comparing(FileVerdict::knownFrom).thenComparing(FileVerdict::sheet);

  private final Map<SheetOfFile, FileVerdict> verdicts;

  private FileVerdicts(Map<SheetOfFile, FileVerdict> verdicts) {
    this.verdicts = verdicts;
  }

  /**
   * Of files given each for itself, in any order.
   *
   * @param known the senders that there are
   * @param closed the years that take no file any more
   */
  static FileVerdicts among(
      SourceContract contract, List<FileVerdict> delivered, Known known, ClosedYears closed) {
    List<FileVerdict> inOrder = new ArrayList<>(delivered);
    inOrder.replaceAll(alone -> closed.judged(ofKnownSender(alone, known)));
    inOrder.sort(AS_DELIVERED);
    AcceptedFiles accepted = new AcceptedFiles();
    Map<SheetOfFile, FileVerdict> verdicts = new HashMap<>();

    for (FileVerdict alone : new SameDay(inOrder).judged()) {
      FileVerdict verdict = accepted.judged(alone);
      verdicts.put(verdict.sheet(), verdict);

      if (verdict.isAccepted()) {
        accepted
            .replacedBy(verdict)
            .filter(before -> !contract.updatesByKey())
            .ifPresent(before -> verdicts.put(before.sheet(), before.until(verdict.knownFrom())));
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

  private static FileVerdict ofKnownSender(FileVerdict verdict, Known known) {
    if (!verdict.isAccepted()) {
      return verdict;
    }

    if (!Sender.isKnown(verdict.parts(), known)) {
      return verdict.because(LineFault.F_SENDER.of(verdict.sender()));
    }

    return Optional.ofNullable(verdict.periodEnd())
        .map(LocalDate::parse)
        .flatMap(day -> Sender.noneOn(verdict.parts(), day, known))
        .map(verdict::because)
        .orElse(verdict);
  }
}
