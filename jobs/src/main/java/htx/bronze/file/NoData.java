package htx.bronze.file;

import htx.table.Words;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the files that programs leave in folders from those that people send. */
public final class NoData {
  private static final Set<String> OF_SYSTEMS =
      Set.of("thumbs.db", "desktop.ini", "icon\r", "ehthumbs.db");

  private NoData() {}

  /** Why a file is no data, in a few words, or nothing where it may be. */
  public static Optional<Words> reason(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);

    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(new Words("liên kết hoặc tệp đặc biệt", "link or special file"));
    }

    if (name.startsWith("~$") || name.startsWith(".~lock.")) {
      return Optional.of(
          new Words("tệp khóa của bảng tính đang mở", "lock file of an open workbook"));
    }

    if (OF_SYSTEMS.contains(name) || name.startsWith(".")) {
      return Optional.of(
          new Words("tệp ẩn hoặc của hệ điều hành", "hidden file or file of the system"));
    }

    if (name.endsWith(Marker.DONE) || name.endsWith(Marker.CHECKSUM)) {
      return Optional.of(new Words("dấu của người gửi", "marker of a sender"));
    }

    if (name.endsWith(".tmp") || name.endsWith(".part") || name.endsWith(".crdownload")) {
      return Optional.of(new Words("bản chép chưa xong", "unfinished copy"));
    }

    return Optional.empty();
  }
}
