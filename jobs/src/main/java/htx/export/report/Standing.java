package htx.export.report;

import htx.gold.DistrictRanking;
import htx.territory.Basis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The districts' places by one indicator as a reader sees them: with as many decimals as keep
 * different values apart, up to {@link #MOST_GAINED} more than the indicator's own; whom even those
 * do not part share the better place.
 */
final class Standing {
  static final int MOST_GAINED = 2;

  private final int decimals;
  private final Map<String, Line> lines;
  private final Map<BigDecimal, Long> places = new HashMap<>();
  private final Map<BigDecimal, Integer> sharing = new HashMap<>();
  private final Measured measure;

  private Standing(Measured measure, Map<String, Line> lines) {
    this.measure = measure;
    this.lines = lines;
    this.decimals = decimals(measure, lines.values());
    lines.values().stream()
        .filter(line -> line.has(DistrictRanking.RANK))
        .forEach(
            line -> {
              places.merge(printed(line), line.whole(DistrictRanking.RANK), Math::min);
              sharing.merge(printed(line), 1, Integer::sum);
            });
  }

  static Standing of(Edition edition, Measured measure, Basis basis, int year) {
    Map<String, Line> lines = new HashMap<>();

    for (Reference.Named district : edition.reference().districtsOn(edition.lastDay())) {
      edition
          .figures()
          .line(DistrictRanking.TABLE, measure.indicator().code(), basis, year, district.code())
          .ifPresent(line -> lines.put(district.code(), line));
    }

    return new Standing(measure, lines);
  }

  Optional<Line> line(String district) {
    return Optional.ofNullable(lines.get(district));
  }

  /** The value by which the district is ranked, or the mark of no data. */
  Entry value(String district) {
    return Entries.of(
        line(district), DistrictRanking.VALUE, Shown.quantity(decimals), measure.scale());
  }

  Optional<Long> place(String district) {
    return ranked(district).map(line -> places.get(printed(line)));
  }

  /** The place, marked where it is shared, or the mark of no data. */
  Entry entry(String district) {
    return ranked(district)
        .map(this::printed)
        .<Entry>map(
            value ->
                new Entry.Quantity(
                    BigDecimal.valueOf(places.get(value)),
                    sharing.get(value) > 1 ? Shown.SHARED_RANK : Shown.RANK))
        .orElse(Entry.Absence.NO_DATA);
  }

  boolean hasTies() {
    return sharing.values().stream().anyMatch(districts -> districts > 1);
  }

  private Optional<Line> ranked(String district) {
    return line(district).filter(found -> found.has(DistrictRanking.RANK));
  }

  private BigDecimal printed(Line line) {
    return rounded(measure.scaled(line.number(DistrictRanking.VALUE)), decimals);
  }

  private static int decimals(Measured measure, Collection<Line> lines) {
    Collection<BigDecimal> exact = new TreeSet<>();
    lines.stream()
        .filter(line -> line.has(DistrictRanking.VALUE))
        .forEach(line -> exact.add(measure.scaled(line.number(DistrictRanking.VALUE))));
    int decimals = measure.decimals();

    while (decimals < measure.decimals() + MOST_GAINED && !parts(exact, decimals)) {
      decimals++;
    }

    return decimals;
  }

  private static boolean parts(Collection<BigDecimal> exact, int decimals) {
    return exact.stream().map(value -> rounded(value, decimals)).distinct().count() == exact.size();
  }

  private static BigDecimal rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }
}
