package htx.job;

import htx.bronze.LandedFile;
import htx.bronze.file.Fault;
import htx.source.Contracts;
import htx.table.Words;
import java.util.List;
import java.util.stream.Stream;

/** Tells the landed files that no source reads although they may hold figures. */
final class NotRead {
  private static final int NAMED = 20;

  private NotRead() {}

  /** A sentence a file, with the reason; how many more there are, where they are many. */
  static List<Words> among(List<LandedFile> landed) {
    List<LandedFile> files =
        landed.stream().filter(file -> !isClaimed(file)).filter(NotRead::mayHoldFigures).toList();
    Stream<Words> named =
        files.stream().limit(NAMED).map(file -> Status.leftOut(file, file.leftOut().orElseThrow()));
    Stream<Words> more =
        files.size() <= NAMED
            ? Stream.empty()
            : Stream.of(
                new Words(
                        "… và %s tệp nữa, xem ./htx status",
                        "… and %s files more, see ./htx status")
                    .filled(files.size() - NAMED));

    return Stream.concat(named, more).toList();
  }

  private static boolean isClaimed(LandedFile file) {
    return file.leftOut().filter(reason -> reason.reason() == Fault.F_DELIVERY).isEmpty()
        && Contracts.fileNames().stream().anyMatch(name -> name.matches(file.file().name()));
  }

  private static boolean mayHoldFigures(LandedFile file) {
    return file.leftOut().filter(reason -> reason.reason() != Fault.F_IGNORED).isPresent();
  }
}
