package htx.cleaning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a source that were accepted so far, against which the next one is judged: one that
 * brings what stands already is a duplicate, one that brings what was replaced meanwhile is stale,
 * one that says what another sender said is not its sender's.
 */
final class AcceptedFiles {
  private final Map<List<String>, FileVerdict> byBytes = new HashMap<>();
  private final Map<List<String>, FileVerdict> standing = new HashMap<>();
  private final Map<List<String>, FileVerdict> byContent = new HashMap<>();
  private final Map<List<String>, FileVerdict> ofSender = new HashMap<>();

  /** The next file in order of delivery, judged; it becomes one of these where it is accepted. */
  FileVerdict judged(FileVerdict next) {
    if (!next.isAccepted()) {
      return next;
    }

    FileVerdict same = byBytes.get(bytes(next));
    FileVerdict now = standing.get(scope(next));

    if (same != null) {
      return now == null || same.sheet().equals(now.sheet())
          ? next.because(LineFault.F_DUPLICATE.at(next.outcome().place(), same.told()))
          : next.because(LineFault.F_STALE_REVISION.of(same.told(), now.told()));
    }

    if (next.outcome().content().isEmpty()) {
      return next;
    }

    FileVerdict other = byContent.get(content(next));

    if (other != null && !other.sender().equals(next.sender())) {
      return next.because(LineFault.F_DUPLICATE.otherwise(other.told()));
    }

    return remarked(next, now);
  }

  /** Adds an accepted file, and gives the one whose scope it restates, if there is one. */
  Optional<FileVerdict> replacedBy(FileVerdict accepted) {
    byBytes.putIfAbsent(bytes(accepted), accepted);

    if (!accepted.outcome().content().isEmpty()) {
      byContent.putIfAbsent(content(accepted), accepted);
      ofSender.putIfAbsent(contentOfSender(accepted), accepted);
    }

    return Optional.ofNullable(standing.put(scope(accepted), accepted));
  }

  private FileVerdict remarked(FileVerdict next, FileVerdict now) {
    FileVerdict earlier = ofSender.get(contentOfSender(next));
    FileVerdict told = next;

    if (now != null) {
      told = told.remarked(LineFault.F_REVISION.at(now.told()));
    }

    if (earlier != null && !earlier.scope().equals(next.scope())) {
      told = told.remarked(LineFault.D_STALE_COPY.at(earlier.told()));
    }

    return told;
  }

  // equal bytes under the name of another day or year say something new: nothing has changed
  private static List<String> bytes(FileVerdict file) {
    return Arrays.asList(file.hash(), file.sheet().sheet(), file.scope());
  }

  private static List<String> scope(FileVerdict file) {
    return Arrays.asList(file.scope(), file.sheet().sheet());
  }

  private static List<String> content(FileVerdict file) {
    return Arrays.asList(file.outcome().content(), file.sheet().sheet());
  }

  private static List<String> contentOfSender(FileVerdict file) {
    return Arrays.asList(file.outcome().content(), file.sheet().sheet(), file.sender());
  }
}
