package htx.run;

import htx.lake.StoredVersions;
import htx.table.Input;
import htx.table.Part;
import htx.table.Plan;
import htx.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parts of tables that have to be made again because storage is not as recorded. They are
 * looked for before any step of a run begins, as from then on steps that write parts of one table
 * change its version for each other; and they stay in the record until each is made again, as the
 * first of them brings the table's version back in line.
 *
 * @param parts what was found wrong with the table, by part
 */
record VersionMismatches(SortedMap<Part, VersionMismatch> parts) {
  VersionMismatches {
    parts = new TreeMap<>(parts);
  }

  /** The mismatches among the tables that steps of the plan write. */
  static VersionMismatches among(
      List<Step> steps, Plan<Step> plan, Ledger ledger, StoredVersions stored) {
    SortedMap<Part, VersionMismatch> parts = new TreeMap<>();

    steps.stream()
        .flatMap(step -> step.makes().stream())
        .map(Part::table)
        .distinct()
        .forEach(
            table ->
                plan.parts(Input.of(table))
                    .forEach(
                        part ->
                            ledger
                                .mismatch(part)
                                .or(() -> mismatch(table, ledger, stored))
                                .ifPresent(mismatch -> parts.put(part, mismatch))));

    return new VersionMismatches(parts);
  }

  /** Why a part has to be made again; empty where it is as recorded. */
  Optional<VersionMismatch> reason(Part part) {
    return Optional.ofNullable(parts.get(part));
  }

  private static Optional<VersionMismatch> mismatch(
      Table table, Ledger ledger, StoredVersions stored) {
    long recorded = ledger.version(table);
    long found = stored.newest(table);

    return found == recorded ? Optional.empty() : Optional.of(new VersionMismatch(found, recorded));
  }
}
