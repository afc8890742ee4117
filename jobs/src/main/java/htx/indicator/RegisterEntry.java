package htx.indicator;

import htx.silver.Cooperative;
import htx.silver.Provenance;
import htx.table.Field;
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

  /** The columns of the register that an entry is made of, beside the organisation. */
  static final List<Field> READ =
      List.of(
          Cooperative.KIND,
          Cooperative.SECTOR,
          Cooperative.COMMUNE,
          Cooperative.DISTRICT,
          Cooperative.FOUNDED_ON,
          Cooperative.ENDED_ON,
          Cooperative.END_KIND,
          Cooperative.LEGAL_STATUS,
          Cooperative.CHARTER_CAPITAL,
          Cooperative.UNION_ID,
          Cooperative.REPORTED_ON,
          Provenance.KNOWN_FROM,
          Provenance.KNOWN_TO);

  static final String PLACE = "place";

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

  /** An entry from the columns {@link #READ} and {@link #PLACE}. */
  static RegisterEntry of(String orgId, Row row) {
    return new RegisterEntry(
        orgId,
        Cooperative.KIND.textIn(row),
        Cooperative.SECTOR.textIn(row),
        Cooperative.COMMUNE.textIn(row),
        Cooperative.DISTRICT.textIn(row),
        Cooperative.FOUNDED_ON.dayIn(row),
        Cooperative.ENDED_ON.dayIn(row),
        Cooperative.END_KIND.textIn(row),
        Cooperative.LEGAL_STATUS.textIn(row),
        Cooperative.CHARTER_CAPITAL.numberIn(row),
        Cooperative.UNION_ID.textIn(row),
        Cooperative.REPORTED_ON.dayIn(row),
        Provenance.KNOWN_FROM.dayIn(row),
        Provenance.KNOWN_TO.dayIn(row),
        row.getAs(PLACE));
  }
}
