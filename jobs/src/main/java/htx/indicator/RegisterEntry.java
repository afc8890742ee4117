package htx.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;

/**
 * What one delivery said of one organisation on one reporting day.
 *
 * @param endedOn the day it ended, or null
 * @param endKind how it ended, or null
 * @param charterCapital in đồng, or null
 * @param unionId the union it belongs to, or null
 * @param knownTo the day of the delivery that restates this, or null
 * @param place delivery, file, sheet and line: decides between entries of the same days
 */
record RegisterEntry(
    String orgId,
    String kind,
    String sector,
    String commune,
    String district,
    LocalDate foundedOn,
    LocalDate endedOn,
    String endKind,
    String legalStatus,
    BigDecimal charterCapital,
    String unionId,
    LocalDate reportedOn,
    LocalDate knownFrom,
    LocalDate knownTo,
    String place) {

  private static final Comparator<RegisterEntry> BY_DAY =
      Comparator.comparing(RegisterEntry::reportedOn)
          .thenComparing(RegisterEntry::knownFrom)
          .thenComparing(RegisterEntry::place);

  /** The entries known on a day, in order of the days they report on. */
  static List<RegisterEntry> known(Collection<RegisterEntry> entries, LocalDate day) {
    return entries.stream()
        .filter(entry -> !entry.knownFrom.isAfter(day))
        .filter(entry -> entry.knownTo == null || entry.knownTo.isAfter(day))
        .sorted(BY_DAY)
        .toList();
  }

  /**
   * The state of an organisation on a day: the last entry that reports on that day or before, else
   * the first one there is; founded and ended as the last entry of all says.
   *
   * @param known entries of one organisation, in order; see {@link #known}
   */
  static Optional<RegisterEntry> on(List<RegisterEntry> known, LocalDate day) {
    if (known.isEmpty()) {
      return Optional.empty();
    }

    RegisterEntry last = known.get(known.size() - 1);
    RegisterEntry state = known.get(0);

    for (RegisterEntry entry : known) {
      if (!entry.reportedOn.isAfter(day)) {
        state = entry;
      }
    }

    return Optional.of(state.livedAs(last));
  }

  boolean exists(LocalDate day) {
    return !foundedOn.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
  }

  private RegisterEntry livedAs(RegisterEntry last) {
    return new RegisterEntry(
        orgId,
        kind,
        sector,
        commune,
        district,
        last.foundedOn,
        last.endedOn,
        last.endKind,
        legalStatus,
        charterCapital,
        unionId,
        reportedOn,
        knownFrom,
        knownTo,
        place);
  }

  /** An entry from the columns that {@link OrganisationStates} collects. */
  static RegisterEntry of(String orgId, Row row) {
    return new RegisterEntry(
        orgId,
        row.getString(0),
        row.getString(1),
        row.getString(2),
        row.getString(3),
        day(row, 4),
        day(row, 5),
        row.getString(6),
        row.getString(7),
        row.getDecimal(8),
        row.getString(9),
        day(row, 10),
        day(row, 11),
        day(row, 12),
        row.getString(13));
  }

  private static LocalDate day(Row row, int column) {
    return row.isNullAt(column) ? null : LocalDate.ofEpochDay(row.getInt(column));
  }
}
