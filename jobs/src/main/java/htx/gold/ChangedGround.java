package htx.gold;

import htx.table.Assumptions;
import htx.table.Inputs;
import htx.territory.Basis;
import htx.territory.Boundaries;
import htx.territory.Level;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Between the ends of which years districts gained or lost ground.
 *
 * @param years the districts whose boundaries moved since the end of the year before, by year
 */
record ChangedGround(Map<Integer, Set<String>> years) implements Serializable {
  /** No boundary moved. */
  static final ChangedGround NONE = new ChangedGround(Map.of());

  /** What is noted of a series that is cut there. */
  static final String NOTE = "boundaries_changed";

  /** Of the years reported, by the lists of {@link Boundaries#INPUTS}. */
  static ChangedGround of(Inputs inputs, Assumptions assumptions) {
    Boundaries boundaries = Boundaries.of(inputs);
    Map<Integer, Set<String>> years = new TreeMap<>();

    for (int year = assumptions.firstYear(); year <= assumptions.lastYear(); year++) {
      LocalDate end = LocalDate.of(year, 12, 31);
      years.put(year, boundaries.changedDistricts(end.minusYears(1), end));
    }

    return new ChangedGround(years);
  }

  /** Those years, for figures on a basis: on comparable boundaries nothing moves. */
  Map<Integer, Set<String>> on(String basis) {
    return Basis.OF_THE_DAY.is(basis) ? years : Map.of();
  }

  /** The years into which a unit's series on a basis cannot be continued. */
  SortedSet<Integer> cuts(String basis, String level, String unit) {
    SortedSet<Integer> cuts = new TreeSet<>();

    if (Level.DISTRICT.is(level)) {
      on(basis)
          .forEach(
              (year, districts) -> {
                if (districts.contains(unit)) {
                  cuts.add(year);
                }
              });
    }

    return cuts;
  }
}
