package htx.job;

import htx.table.Words;
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

  /** What stops the publication, in words; empty where nothing does. */
  List<Words> stops(List<SheetCounts> sheets) {
    List<Words> stops = new ArrayList<>();
    sheets.stream()
        .filter(sheet -> !sheet.balanced())
        .limit(FILES_NAMED)
        .map(Guardrails::unbalanced)
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

  private static Words unbalanced(SheetCounts sheet) {
    return new Words(
        "Không xuất bản: số dòng của " + sheet.file() + " không khớp",
        "Not published: the lines of " + sheet.file() + " do not add up");
  }

  private Optional<Words> tooManyRefused(String source, Judged judged) {
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

    return Optional.of(
        new Words(
            "Không xuất bản: nguồn "
                + source
                + " có "
                + refused
                + "/"
                + all
                + " dòng bị từ chối, giới hạn "
                + refusedShareStop,
            "Not published: of source "
                + source
                + ", "
                + refused
                + " of "
                + all
                + " lines were refused; the limit is "
                + refusedShareStop));
  }
}
