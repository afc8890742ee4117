package htx.bronze;

import htx.bronze.file.Fault;
import htx.bronze.file.Marker;
import htx.bronze.file.RefusedFile;
import htx.table.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Lets files come to rest before they are read: one that changed a moment ago is looked at again,
 * and is left for the next run where it changed meanwhile.
 *
 * @param rest how long a file must have lain unchanged
 * @param clock tells the time
 * @param pause lets some time pass
 */
public record Settling(Duration rest, InstantSource clock, Consumer<Duration> pause) {

  /** The files that are still moving, each with the reason for which it is not to be read yet. */
  public List<LandedFile> moving(List<LandedFile> landed) {
    List<LandedFile> moving = new ArrayList<>();
    List<LandedFile> young = new ArrayList<>();
    Duration wait = Duration.ZERO;

    for (LandedFile file : landed) {
      Optional<Message> contradiction = contradiction(file);
      Duration left = left(file);

      if (contradiction.isPresent()) {
        moving.add(file.leftOut(contradiction.get()));
      } else if (left.compareTo(Duration.ZERO) > 0) {
        young.add(file);
        wait = left.compareTo(wait) > 0 ? left : wait;
      }
    }

    if (wait.compareTo(Duration.ZERO) > 0) {
      pause.accept(wait);
    }
    young.forEach(file -> changed(file).map(file::leftOut).ifPresent(moving::add));

    return List.copyOf(moving);
  }

  /** That a file is not the one of which its sender gave the checksum, where it is not. */
  public static Optional<Message> contradiction(LandedFile file) {
    try {
      return isIgnored(file)
          ? Optional.empty()
          : new Marker(file.path()).contradicts(file.file().hash());
    } catch (IOException e) {
      return Optional.of(unreadable(e));
    }
  }

  /** How long it has still to lie; as long as any where its time of change is yet to come. */
  private Duration left(LandedFile file) {
    try {
      if (isIgnored(file) || new Marker(file.path()).vouches(file.file().hash())) {
        return Duration.ZERO;
      }

      Duration age =
          Duration.between(Files.getLastModifiedTime(file.path()).toInstant(), clock.instant());
      return age.isNegative() ? rest : rest.minus(age);
    } catch (IOException e) {
      // gone, or closed to us: which of them is told when it is read
      return Duration.ZERO;
    }
  }

  private static Optional<Message> changed(LandedFile file) {
    if (file.leftOut().filter(reason -> reason.reason() == Fault.F_NOT_STABLE).isPresent()) {
      return file.leftOut();
    }

    try {
      FileHash now = FileHash.of(file.path());
      return now.sha256().equals(file.file().hash())
          ? Optional.empty()
          : Optional.of(Fault.F_NOT_STABLE.at("", file.bytes(), now.bytes()));
    } catch (RefusedFile e) {
      return Optional.of(e.finding());
    } catch (IOException e) {
      return Optional.of(unreadable(e));
    }
  }

  private static boolean isIgnored(LandedFile file) {
    return file.leftOut().filter(reason -> reason.reason() == Fault.F_IGNORED).isPresent();
  }

  private static Message unreadable(IOException e) {
    return Fault.F_UNREADABLE.at("", e.getClass().getSimpleName());
  }
}
