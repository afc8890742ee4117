package htx.run;

import htx.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables that storage does not have at the version which the record gives: thrown away, put
 * back, or written to by another hand. They are looked for before any step of a run begins, as from
 * then on steps that write parts of one table change its version for each other.
 *
 * @param reasons what is wrong, by the id of the table
 */
record Strays(Map<String, Words> reasons) {
  Strays {
    reasons = Map.copyOf(reasons);
  }

  /** The strays among the tables that steps write. */
  static Strays among(List<? extends Step> steps, Ledger ledger, Versions stored) {
    Map<String, Words> reasons = new HashMap<>();

    steps.stream()
        .flatMap(step -> step.writes().stream())
        .distinct()
        .forEach(table -> put(reasons, table, ledger.version(table.id()), stored.newest(table)));

    return new Strays(reasons);
  }

  /** Why a table has to be made again; empty where it is as recorded. */
  Optional<Words> reason(Table table) {
    return Optional.ofNullable(reasons.get(table.id()));
  }

  private static void put(Map<String, Words> reasons, Table table, long recorded, long found) {
    if (found != recorded) {
      reasons.put(
          table.id(),
          new Words(
              "bảng lưu ở phiên bản " + found + ", sổ ghi " + recorded,
              "stored at version " + found + ", recorded " + recorded));
    }
  }
}
