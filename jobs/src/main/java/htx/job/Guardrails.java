package htx.job;

import htx.table.Message;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The conditions under which computed figures may be published.
 *
 * @param refusedShareStop the largest share of a source's lines that may be refused
 */
record Guardrails(BigDecimal refusedShareStop) {
  private static final int FILES_NAMED = 5;

  /** What stops the publication; empty where nothing does. */
  List<Message> stops(List<SheetCounts> sheets) {
    List<Message> stops = new ArrayList<>();
    sheets.stream()
        .filter(sheet -> !sheet.balanced())
        .limit(FILES_NAMED)
        .map(sheet -> JobFault.STOP_UNBALANCED.of(sheet.file()))
        .forEach(stops::add);
    bySource(sheets)
        .forEach((source, judged) -> tooManyRefused(source, judged).ifPresent(stops::add));

    return stops;
  }

  /** Lines that were accepted or refused. */
  private record Judged(long accepted, long refused) {
    Judged plus(Judged other) {
      return new Judged(accepted + other.accepted, refused + other.refused);
    }
  }

  private static SortedMap<String, Judged> bySource(List<SheetCounts> sheets) {
    SortedMap<String, Judged> sums = new TreeMap<>();

    for (SheetCounts sheet : sheets) {
      sums.merge(sheet.source(), new Judged(sheet.accepted(), sheet.refused()), Judged::plus);
    }

    return sums;
  }

  private Optional<Message> tooManyRefused(String source, Judged judged) {
    long refused = judged.refused();
    long all = refused + judged.accepted();

    if (all == 0) {
      return Optional.empty();
    }

    BigDecimal share =
        BigDecimal.valueOf(refused).divide(BigDecimal.valueOf(all), MathContext.DECIMAL32);

    if (share.compareTo(refusedShareStop) <= 0) {
      return Optional.empty();
    }

    return Optional.of(JobFault.STOP_REFUSED.of(source, refused, all, refusedShareStop));
  }
}
