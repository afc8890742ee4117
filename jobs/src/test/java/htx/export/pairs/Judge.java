package htx.export.pairs;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether pairs say what their two numbers differ in, by what is known of ground, rules and who. */
public final class Judge {
  /** What counts who is rated is itself the number of those who are. */
  private static final Set<String> OF_WHO = Set.of("coop_rated", "coop_not_rated");

  private static final Set<String> OF_COMMUNES =
      Set.of(
          "ntm_communes",
          "ntm_registered",
          "ntm_share",
          "criterion13_communes",
          "ntm_communes_with_effective_coop");

  private final Stated stated;
  private final Map<Kind, Integer> walked = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<String>> unmarked = new EnumMap<>(Kind.class);

  Judge(Stated stated) {
    this.stated = stated;
  }

  void hear(List<Pair> pairs) {
    pairs.forEach(this::hear);
  }

  private void hear(Pair pair) {
    walked.merge(pair.kind(), 1, Integer::sum);
    Set<Difference> silent = between(pair.earlier(), pair.later());
    silent.removeAll(pair.marked());

    if (!silent.isEmpty()) {
      unmarked
          .computeIfAbsent(pair.kind(), any -> new TreeSet<>())
          .add(pair.place() + " " + silent + ": " + pair.earlier() + "; " + pair.later());
    }
  }

  /** How many pairs of each kind there were. */
  public Map<Kind, Integer> walked() {
    return walked;
  }

  /** The pairs that do not say it, by kind. */
  public Map<Kind, Set<String>> unmarked() {
    return unmarked;
  }

  Set<Difference> between(Side earlier, Side later) {
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    String indicator = later.indicator();

    if (Ground.isMoved(later.unit(), earlier.ground(), later.ground())) {
      differences.add(Difference.BORDERS);
    }

    if (!Rule.parting(earlier, later).isEmpty()) {
      differences.add(Difference.RULE);
    }

    if (!OF_WHO.contains(indicator)
        && !OF_COMMUNES.contains(indicator)
        && !(stated.isWhole(earlier) && stated.isWhole(later))) {
      differences.add(Difference.POPULATION);
    }

    if (OF_COMMUNES.contains(indicator)
        && Ground.hasOtherCommunes(later.unit(), earlier.year(), later.year())) {
      differences.add(Difference.COMMUNES);
    }

    return differences;
  }
}
