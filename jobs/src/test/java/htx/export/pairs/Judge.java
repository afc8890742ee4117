package htx.export.pairs;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether pairs say what their two numbers differ in, by what is known of ground, rules and who.
 */
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
  private final Map<Difference, Integer> differing = new EnumMap<>(Difference.class);
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
    silent.forEach(difference -> differing.merge(difference, 1, Integer::sum));
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

  /** How many pairs differed in each way, whether they say it or not. */
  public Map<Difference, Integer> differing() {
    return differing;
  }

  /** The pairs that do not say it. */
  public List<String> unmarked() {
    return unmarked.entrySet().stream()
        .flatMap(kind -> kind.getValue().stream().map(pair -> kind.getKey() + " " + pair))
        .toList();
  }

  /**
   * Whether some that should be behind it are not; of communes, all that there are stand for it.
   */
  private boolean isLess(Side side) {
    boolean isStated =
        !OF_WHO.contains(side.indicator()) && !OF_COMMUNES.contains(side.indicator());

    return !stated.isSent(side) || (isStated && !stated.isWhole(side));
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

    if (isLess(earlier) || isLess(later)) {
      differences.add(Difference.POPULATION);
    }

    if (OF_COMMUNES.contains(indicator)
        && Ground.hasOtherCommunes(later.unit(), earlier.year(), later.year())) {
      differences.add(Difference.COMMUNES);
    }

    return differences;
  }
}
