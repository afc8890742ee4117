package htx.export.pairs;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A rule of what is measured, as its act has it.
 *
 * @param indicators what it is about
 * @param spared the items for which it changed nothing
 * @param begins the years that are the first of their kind: none before one of them compares with
 *     it or with one after
 * @param act how a note names it
 */
record Rule(Set<String> indicators, Set<String> spared, SortedSet<Integer> begins, String act) {
  static final List<Rule> ALL =
      List.of(
          // in force on 25/11/2019: that year is of neither kind
          new Rule(
              Set.of("group_existing", "group_founded", "group_ended", "group_persons", "persons"),
              Set.of(),
              new TreeSet<>(Set.of(2019, 2020)),
              "77/2019/NĐ-CP"),
          // 09/2017/TT-BNNPTNT had the first rated
          new Rule(
              Set.of(
                  "coop_rated",
                  "coop_effective",
                  "coop_not_rated",
                  "effective_share",
                  "ntm_communes_with_effective_coop"),
              Set.of(),
              new TreeSet<>(Set.of(2017)),
              "09/2017/TT-BNNPTNT"),
          // and 01/2020/TT-BKHĐT those beside farming
          new Rule(
              Set.of(
                  "coop_rated",
                  "coop_effective",
                  "coop_not_rated",
                  "effective_share",
                  "ntm_communes_with_effective_coop"),
              Set.of("NN"),
              new TreeSet<>(Set.of(2020)),
              "01/2020/TT-BKHĐT"),
          new Rule(Set.of("ocop_coops"), Set.of(), new TreeSet<>(Set.of(2018)), "OCOP"),
          // in force on 12/08/2024: the groups at the end of that year are the new ones
          new Rule(
              Set.of("bad_debt", "npl_share"),
              Set.of(),
              new TreeSet<>(Set.of(2024)),
              "14/2024/TT-NHNN"));

  /** The rules that changed for a number between its year and a later one of the same. */
  static List<Rule> parting(Side earlier, Side later) {
    return ALL.stream().filter(rule -> rule.parts(earlier, later)).toList();
  }

  private boolean parts(Side earlier, Side later) {
    return indicators.contains(later.indicator())
        && !spared.contains(later.item())
        && begins.stream().anyMatch(year -> earlier.year() < year && year <= later.year());
  }
}
