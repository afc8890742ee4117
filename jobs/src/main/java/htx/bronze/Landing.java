package htx.bronze;

import htx.bronze.file.Fault;
import htx.bronze.file.NoData;
import htx.bronze.file.RefusedFile;
import htx.sheet.stored.DeliveredFile;
import htx.table.Assumptions;
import htx.table.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The landing folder: every file under it, whether it is to be read or not. */
public final class Landing {
  /** The day given to files whose folder names none: they are never known. */
  public static final LocalDate NO_DAY = Assumptions.EVERYTHING;

  private static final Pattern DELIVERY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_.*\\S.*", Pattern.DOTALL);

  private Landing() {}

  /**
   * Every file, by day of delivery, then delivery, then name. Of files with the same name and
   * content the first is read. Links are not followed.
   *
   * @throws IOException where the folder itself cannot be listed
   */
  public static List<LandedFile> scan(Path landing) throws IOException {
    return scan(landing, path -> true);
  }

  /**
   * Every file but some, as if those were not there.
   *
   * @throws IOException where the folder itself cannot be listed
   */
  public static List<LandedFile> scan(Path landing, Predicate<Path> looked) throws IOException {
    List<Path> paths;

    try (Stream<Path> walk = Files.walk(landing)) {
      paths =
          walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .filter(looked)
              .toList();
    }

    List<LandedFile> files = new ArrayList<>();

    for (Path path : paths) {
      files.add(found(landing, path));
    }
    files.sort(
        Comparator.comparing((LandedFile landed) -> landed.file().deliveredOn())
            .thenComparing(landed -> landed.file().delivery())
            .thenComparing(landed -> landed.file().name())
            .thenComparing(LandedFile::location));

    return withoutRepeats(files);
  }

  private static LandedFile found(Path landing, Path path) {
    Path inside = landing.relativize(path);
    boolean loose = inside.getNameCount() < 2;
    String delivery = loose ? "" : composed(inside.getName(0));
    Path rest = loose ? inside : inside.subpath(1, inside.getNameCount());
    Optional<LocalDate> day = day(delivery);
    DeliveredFile nameless = new DeliveredFile(delivery, day.orElse(NO_DAY), composed(rest), "");
    LandedFile unread = LandedFile.toRead(nameless, path, 0);
    Optional<Words> noData = NoData.reason(path);

    if (noData.isPresent()) {
      return unread.leftOut(Fault.F_IGNORED.at("", noData.get()));
    }

    try {
      FileHash hash = FileHash.of(path);
      DeliveredFile file =
          new DeliveredFile(delivery, nameless.deliveredOn(), nameless.name(), hash.sha256());
      LandedFile landed = LandedFile.toRead(file, path, hash.bytes());
      return day.isPresent() ? landed : landed.leftOut(Fault.F_DELIVERY.at("", delivery));
    } catch (RefusedFile e) {
      return unread.leftOut(e.finding());
    } catch (IOException e) {
      return unread.leftOut(Fault.F_UNREADABLE.at("", e.getClass().getSimpleName()));
    }
  }

  private static List<LandedFile> withoutRepeats(List<LandedFile> files) {
    Map<String, LandedFile> byHash = new HashMap<>();
    Map<String, LandedFile> byName = new HashMap<>();
    Map<String, LandedFile> newest = new HashMap<>();
    List<LandedFile> marked = new ArrayList<>();

    for (LandedFile landed : files) {
      LandedFile judged =
          landed.leftOut().isPresent() ? landed : judged(landed, byHash, byName, newest);
      marked.add(judged);

      if (judged.leftOut().isEmpty()) {
        newest.put(judged.file().name(), judged);
      }
    }

    return List.copyOf(marked);
  }

  private static LandedFile judged(
      LandedFile landed,
      Map<String, LandedFile> byHash,
      Map<String, LandedFile> byName,
      Map<String, LandedFile> newest) {
    DeliveredFile file = landed.file();
    LandedFile sameName = byName.putIfAbsent(file.delivery() + "/" + file.name(), landed);
    // equal bytes under another name can state the same of another day: cleaning judges those
    LandedFile sameBytes = byHash.putIfAbsent(file.hash() + "/" + file.name(), landed);

    if (sameName != null) {
      return landed.leftOut(Fault.F_NAME_CLASH.at("", file.name()));
    }

    // an empty file is refused as such, each time it comes
    if (sameBytes != null && landed.bytes() > 0) {
      LandedFile now = newest.getOrDefault(file.name(), sameBytes);
      return landed.leftOut(
          now.equals(sameBytes)
              ? Fault.F_DUPLICATE.at("", told(sameBytes))
              : Fault.F_STALE_REVISION.at("", told(sameBytes), told(now)));
    }

    return landed;
  }

  private static String told(LandedFile landed) {
    return landed.file().delivery() + "/" + landed.file().name();
  }

  private static Optional<LocalDate> day(String delivery) {
    Matcher named = DELIVERY.matcher(delivery);

    if (!named.matches()) {
      return Optional.empty();
    }

    try {
      return Optional.of(LocalDate.parse(named.group(1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String composed(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(name -> names.add(name.toString()));
    return Normalizer.normalize(String.join("/", names), Normalizer.Form.NFC);
  }
}
