package htx.export.report;

import htx.gold.CrossCheck;
import htx.gold.CrossFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Says in the notes which senders have not sent a year that others have. */
final class NotSent {
  private NotSent() {}

  /** A sentence for each sheet that is missing from someone; none where all have sent. */
  static List<String> of(Edition edition) {
    SortedMap<String, SortedSet<String>> bySheet = new TreeMap<>();
    edition.figures().lines(CrossCheck.TABLE).stream()
        .filter(line -> line.text(CrossCheck.CODE).equals(CrossFault.D_NOT_SENT.name()))
        .filter(line -> isMissing(line.text(CrossCheck.DETAIL), edition.year()))
        .forEach(
            line ->
                bySheet
                    .computeIfAbsent(line.text(CrossCheck.SHEET), any -> new TreeSet<>())
                    .add(line.text(CrossCheck.FILE)));

    List<String> told = new ArrayList<>();
    bySheet.forEach((sheet, files) -> told.add(sentence(edition, sheet, files)));

    return List.copyOf(told);
  }

  private static String sentence(Edition edition, String sheet, SortedSet<String> files) {
    String what = sheet.isEmpty() ? "" : " \"" + sheet + "\"";
    String last = String.join(", ", files);

    return edition.say(
        "Chưa cập nhật: số liệu"
            + what
            + " năm "
            + edition.year()
            + " chưa được gửi; tệp gần nhất của nơi gửi: "
            + last
            + ". Các biểu thiếu phần này, không phải là bằng 0.",
        "Not up to date: the figures"
            + what
            + " of "
            + edition.year()
            + " were not sent; the senders' last files: "
            + last
            + ". The tables lack them, which does not mean 0.");
  }

  /** Whether a year lies within missed periods, given as one day or as the first and the last. */
  private static boolean isMissing(String periods, int year) {
    String[] days = periods.split("\\.\\.", -1);
    int first = LocalDate.parse(days[0]).getYear();
    int last = LocalDate.parse(days[days.length - 1]).getYear();

    return first <= year && year <= last;
  }
}
