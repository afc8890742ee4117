package htx.job;

import htx.table.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The conditions under which computed figures may be published.
 *
 * @param refusedShareStop the largest share of a source's lines that may be refused; a sheet that
 *     was refused before it was read counts as many lines as the source's others have on average
 * @param withoutTargetShareStop the largest share of a source's accepted lines that may be in no
 *     figure, as the organisation or loan that they name is in no list
 * @param unitSlipsStop so many lines of one sheet, and more, with money hundreds of times what the
 *     same organisations stated before are taken for a sheet in another unit
 * @param overdueStop whether figures that wait for an overdue file are not published, rather than
 *     marked as estimates
 */
record Guardrails(
    BigDecimal refusedShareStop,
    BigDecimal withoutTargetShareStop,
    int unitSlipsStop,
    boolean overdueStop) {
  private static final int FILES_NAMED = 5;

  /** What stops the publication; empty where nothing does. */
  List<Message> stops(List<SheetCounts> sheets, List<UnitSlip> slips, List<Missing> overdue) {
    List<Message> stops = new ArrayList<>();
    sheets.stream()
        .filter(sheet -> !sheet.balanced())
        .limit(FILES_NAMED)
        .map(sheet -> JobFault.STOP_UNBALANCED.of(sheet.file()))
        .forEach(stops::add);
    bySource(sheets)
        .forEach(
            (source, judged) -> {
              tooManyRefused(source, judged).ifPresent(stops::add);
              tooManyLost(source, judged).ifPresent(stops::add);
            });
    slips.stream()
        .filter(slip -> slip.lines() >= unitSlipsStop)
        .limit(FILES_NAMED)
        .map(slip -> JobFault.STOP_UNIT.of(slip.file(), slip.lines(), slip.first()))
        .forEach(stops::add);

    if (overdueStop) {
      overdue.stream().map(missing -> JobFault.STOP_OVERDUE.of(missing.told())).forEach(stops::add);
    }

    return stops;
  }

  /** Lines that were accepted or refused, and those accepted that are in no figure. */
  private record Judged(long accepted, long refused, long lost) {
    Judged plus(Judged other) {
      return new Judged(accepted + other.accepted, refused + other.refused, lost + other.lost);
    }
  }

  private static SortedMap<String, Judged> bySource(List<SheetCounts> sheets) {
    SortedMap<String, Judged> sums = new TreeMap<>();

    for (SheetCounts sheet : sheets) {
      sums.merge(
          sheet.source(),
          new Judged(sheet.accepted(), sheet.refused(), sheet.lost()),
          Judged::plus);
    }

    sums.replaceAll((source, judged) -> judged.plus(unread(source, judged, sheets)));

    return sums;
  }

  /**
   * The lines that the unread sheets of a source can be taken to have, rounded up; one at least.
   */
  private static Judged unread(String source, Judged judged, List<SheetCounts> sheets) {
    List<SheetCounts> own = sheets.stream().filter(s -> s.source().equals(source)).toList();
    long unread = own.stream().filter(SheetCounts::isRefusedUnread).count();
    long read = Math.max(1, own.stream().filter(s -> s.accepted() + s.refused() > 0).count());
    long each = Math.max(1, (judged.accepted() + judged.refused() + read - 1) / read);

    return new Judged(0, unread * each, 0);
  }

  private Optional<Message> tooManyRefused(String source, Judged judged) {
    long refused = judged.refused();
    long all = refused + judged.accepted();

    return isAbove(refusedShareStop, refused, all)
        ? Optional.of(JobFault.STOP_REFUSED.of(source, refused, all, refusedShareStop))
        : Optional.empty();
  }

  private Optional<Message> tooManyLost(String source, Judged judged) {
    long lost = judged.lost();
    long all = judged.accepted();

    return isAbove(withoutTargetShareStop, lost, all)
        ? Optional.of(JobFault.STOP_WITHOUT_TARGET.of(source, lost, all, withoutTargetShareStop))
        : Optional.empty();
  }

  private static boolean isAbove(BigDecimal limit, long part, long all) {
    return BigDecimal.valueOf(part).compareTo(limit.multiply(BigDecimal.valueOf(all))) > 0;
  }
}
