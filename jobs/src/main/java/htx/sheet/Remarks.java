package htx.sheet;

import htx.sheet.stored.Remark;
import htx.table.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a sheet was read with, by kind, and keeps the first places of each. */
final class Remarks {
  private static final int PLACES = 5;

  private final SortedMap<String, Kind> kinds = new TreeMap<>();

  /** The places of one kind. */
  private static final class Kind {
    private final List<String> places = new ArrayList<>();
    private long count;

    void at(String place) {
      count++;

      if (!place.isEmpty() && places.size() < PLACES) {
        places.add(place);
      }
    }

    String told() {
      boolean more = !places.isEmpty() && count > places.size();
      return String.join(", ", places) + (more ? ", …" : "");
    }
  }

  void add(Message met) {
    kinds.computeIfAbsent(met.code(), any -> new Kind()).at(met.place());
  }

  /** One for each kind, by code. */
  List<Remark> told() {
    return kinds.entrySet().stream()
        .map(kind -> new Remark(kind.getKey(), kind.getValue().count, kind.getValue().told()))
        .toList();
  }
}
